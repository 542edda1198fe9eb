import Metrics
import RegistrationLog

extension Table where Row == SampleSheet.Row {
    /// The table of one product's sample, called `name`: what people fill in of each registration, and by what they find it.
    static func sample(_ sheet: SampleSheet, name: String, wording: Wording) -> Table {
        let questions = sheet.questions.enumerated().map { index, question in
            Column<Row>.text(
                question, question, "Leeg: ja als het antwoord nodig was voor de afhandeling.",
                allowedValues: [SampleWord.yes]
            ) { row in row.entry?.marked.contains(index) == true ? SampleWord.yes : nil }.filledIn()
        }
        return Table(
            name: name, title: "Steekproef", description: "Een rij per registratie die is getrokken.",
            columns: drawn(of: sheet) + questions + filledIn + found(of: sheet, wording))
    }

    /// By what a row is known.
    private static func drawn(of sheet: SampleSheet) -> [Column<Row>] {
        [
            .text("registratie_id", "Registratie", "De registratie.", \.id).asKey(),
            .text("steekproef", "Steekproef", "Naam van de steekproef, en code van de rij.") {
                "\(sheet.sample) \($0.code)"
            },
        ]
    }

    /// What is filled in of the row as a whole.
    private static let filledIn: [Column<Row>] = [
        .text(
            "baathebber", "Baathebber", "Leeg: wie baat had bij de afhandeling.",
            allowedValues: [Beneficiary.citizen, .organisation, .both].map(\.dutch)
        ) { $0.entry?.beneficiary?.dutch }.filledIn(),
        .text(
            "bekeken", "Bekeken", "Leeg: ja als alles is bekeken, onvindbaar als het dossier er niet is.",
            allowedValues: [SampleWord.yes, SampleWord.notFound]
        ) { $0.entry.flatMap { SampleWord.word(for: $0.outcome) } }.filledIn(),
        .text("opmerking", "Opmerking", "Leeg: voor wie de lijst invult; niemand leest het in.") { _ in nil }
            .filledIn(),
    ]

    /// By what the follow-up is found.
    private static func found(of sheet: SampleSheet, _ wording: Wording) -> [Column<Row>] {
        [
            .text("tijdstip", "Tijdstip", "Wanneer de registratie is gemaakt.") { wording.dates.moment($0.time) },
            .text("product", "Product", "Waar de burger om vroeg.") { _ in sheet.product },
            .text("acties", "Acties", "Wat erop volgde.") { row in
                wording.sample.actions(row.actions.map { (type: $0.type, day: $0.time.localDate) })
            },
        ]
    }
}
