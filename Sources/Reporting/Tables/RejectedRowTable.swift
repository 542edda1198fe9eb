import Metrics
import RegistrationLog

/// A rejected row with the files by which its position is named.
struct RejectedRowLine: Sendable {
    /// The row.
    let row: RejectedRow
    /// The files of the ledger to which its positions refer.
    let files: [PublishedFile]
    /// The words of the explanation.
    let wording: IntakeWording

    /// The name of the file in which the row stands.
    var fileName: String { files[row.position.file.index].name }

    /// What was expected and what was found, without a word of the row itself.
    var explanation: String {
        wording.explanation(of: row.reason, column: row.position.column) { files[$0.index].name }
    }
}

extension Table where Row == RejectedRowLine {
    /// `afgekeurd.csv`: a row per rejected row, in order of file and line.
    static let rejectedRows = Table(
        name: "afgekeurd", title: "Afgekeurde rijen",
        description: "Een rij per afgekeurde rij van de invoer: waar zij staat en waarom, nooit wat erin staat.",
        columns: [
            .text("bestand", "Bestand", "Naam van het bestand, vanaf de opgegeven map.", \.fileName).asKey()
                .referring(to: "kwaliteit"),
            .number("regel", "Regel", "Regel waarop de rij begint; de eerste regel is 1.") {
                .published($0.row.position.line)
            }.asKey(),
            .text(
                "reden", "Reden", "De regel waaraan de rij niet voldoet.",
                allowedValues: RejectionKind.allCases.map(\.dutch), \.row.reason.kind.dutch),
            .text("toelichting", "Toelichting", "Wat werd verwacht en wat is gevonden.", \.explanation),
        ])
}
