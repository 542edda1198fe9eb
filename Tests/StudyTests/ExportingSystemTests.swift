import Foundation
import Inspection
import Metrics
import RegistrationLog
import Study
import TestSupport
import Testing

/// The exports of each system, made up under the headers that its source writes, read with the `kcc.yaml` that `init
/// --system` prints and with the one that docs/input.md shows.
///
/// The headers were read in the sources of Amsterdam/signals (adbe8fc7, reporting/csv/datawarehouse), of
/// maykinmedia/open-klant (754d9cd2) and open-zaak/open-zaak (90dd5eb0) by their migrations, of
/// Klantinteractie-Servicesysteem/KISS-frontend (55664455) and ITA (34c7fb8a), and of open-formulieren/open-forms
/// (5e581316, submissions/exports.py). Of ServiceNow it is the default list with two columns of one's own, and the
/// columns of sys_audit; of TOPdesk, whose exports have no fixed columns, those that published scripts read. What
/// is expected was counted by hand in the files.
@Suite struct ExportingSystemTests {
    /// What a question of a product comes to: `asked` are the registrations that ask it, `captured` those that answer it.
    struct Question: Hashable, CustomStringConvertible {
        let product: String
        let field: String
        let asked: Int
        let captured: Int

        init(_ product: String, _ field: String, asked: Int, captured: Int) {
            self.product = product
            self.field = field
            self.asked = asked
            self.captured = captured
        }

        var description: String { "\(product) / \(field): \(asked) asked, \(captured) captured" }
    }

    /// The exports of a system, and what must come of them.
    struct Export: Sendable, CustomTestStringConvertible {
        let system: ExportingSystem
        let questions: Set<Question>
        /// How many actions are accepted, and how many of these are no follow-up.
        let actions: (accepted: Int, noFollowUp: Int)
        /// The questions of text lines, which nobody but the user knows.
        var listed: [String] = []

        var testDescription: String { system.rawValue }
    }

    static let exports = [
        Export(
            system: .signalen,
            questions: [
                Question("Grofvuil", "Wat ligt er?", asked: 2, captured: 2),
                Question("Grofvuil", "Ligt het op de stoep?", asked: 2, captured: 1),
                Question("Lantaarnpaal", "Welk nummer heeft de lantaarnpaal?", asked: 1, captured: 1),
            ], actions: (8, 4)),
        Export(
            system: .openKlant,
            questions: [
                Question("Paspoort verlengen", "Telefoonnummer", asked: 2, captured: 2),
                Question("Paspoort verlengen", "Reden", asked: 2, captured: 1),
                Question("Melding afval", "Wat ligt er?", asked: 1, captured: 1),
            ], actions: (2, 0)),
        Export(
            system: .openZaak,
            questions: [
                Question("Parkeervergunning", "kenteken", asked: 2, captured: 2),
                Question("Parkeervergunning", "reden", asked: 2, captured: 1),
                Question("Evenement melden", "locatie", asked: 1, captured: 1),
            ], actions: (5, 0)),
        Export(
            system: .openFormulieren,
            questions: [
                Question("Parkeervergunning aanvragen", "voornaam", asked: 2, captured: 2),
                Question("Parkeervergunning aanvragen", "kenteken", asked: 2, captured: 2),
                Question("Parkeervergunning aanvragen", "redenen", asked: 2, captured: 2),
            ], actions: (0, 0)),
        Export(
            system: .kiss,
            questions: [
                Question("Paspoort verlengen", "Wat is uw adres?", asked: 2, captured: 2),
                Question("Paspoort verlengen", "Op welke dag wilt u de afspraak?", asked: 2, captured: 1),
                Question("Melding afval", "Wat is uw adres?", asked: 1, captured: 1),
            ], actions: (3, 0), listed: ["Wat is uw adres?", "Op welke dag wilt u de afspraak?"]),
        Export(
            system: .serviceNow,
            questions: [
                Question("Lantaarnpaal", "u_locatie", asked: 1, captured: 1),
                Question("Lantaarnpaal", "u_contactvoorkeur", asked: 2, captured: 2),
                Question("Speeltoestel", "u_locatie", asked: 1, captured: 1),
            ], actions: (2, 0)),
        Export(
            system: .topdesk,
            questions: [
                Question("Paspoort", "Omschrijving probleem", asked: 2, captured: 2),
                Question("Paspoort", "Telefoonnummer", asked: 2, captured: 1),
                Question("Afval", "Omschrijving probleem", asked: 1, captured: 1),
            ], actions: (0, 0)),
        Export(
            system: .excel,
            questions: [
                Question("Paspoort verlengen", "Telefoonnummer", asked: 2, captured: 2),
                Question("Paspoort verlengen", "Reden", asked: 2, captured: 2),
                Question("Verhuizing", "Telefoonnummer", asked: 1, captured: 1),
            ], actions: (2, 0)),
    ]

    @Test func everySystemIsHere() {
        #expect(Set(Self.exports.map(\.system)) == Set(ExportingSystem.allCases))
        #expect(Self.exports.count == ExportingSystem.allCases.count)
    }

    @Test(arguments: exports)
    func whatInitPrintsReadsTheExports(_ export: Export) throws {
        try expect(export, configuredBy: export.system.configurationText)
    }

    /// The document shows what `init` prints, word for word, without its comments; the questions of text lines filled in.
    @Test(arguments: exports)
    func theDocumentShowsTheSame(_ export: Export) throws {
        let shown = try #require(try example(of: export.system))
        let printed = export.system.configurationText.split(separator: "\n").filter {
            !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#")
        }
        let lines = shown.split(separator: "\n")
        if export.listed.isEmpty || printed.contains("questions: []") == false {
            #expect(lines == printed)
        } else {
            #expect(lines == printed.map { $0 == "questions: []" ? "questions: \(list(export.listed))"[...] : $0 })
        }
        try expect(export, configuredBy: shown)
    }

    private func list(_ questions: [String]) -> String { "[" + questions.joined(separator: ", ") + "]" }

    /// The block of YAML below the heading of a system in docs/input.md.
    private func example(of system: ExportingSystem) throws -> String? {
        let parts = try Document("docs/input.md").text.components(separatedBy: "\n### ")
        let section = parts.first { $0.contains("`init --system \(system.rawValue)`") }
        guard let blocks = section?.components(separatedBy: "```yaml\n"), blocks.count == 2 else { return nil }
        return blocks[1].components(separatedBy: "```").first
    }

    private func expect(
        _ export: Export, configuredBy yaml: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var files: [String: String] = [:]
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Exports/\(export.system.rawValue)")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            files[name] = String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252)
        }
        files["kcc.yaml"] = yaml.replacing("questions: []", with: "questions: \(list(export.listed))")
        let input = try InputFolder(files)
        let study = try Study(of: [input.path], StudyOptions(substitutes: .test))
        let products = study.publication.analysis.products
        let questions = products.flatMap { product in
            product.fields.map { field in
                Question(
                    product.name, field.name, asked: field.counts.asked.exact ?? -1,
                    captured: field.counts.captured.exact ?? -1)
            }
        }
        #expect(Set(questions) == export.questions, sourceLocation: sourceLocation)
        #expect(questions.count == export.questions.count, sourceLocation: sourceLocation)
        #expect(study.ledger.totals.rejectedTotal == 0, sourceLocation: sourceLocation)
        let unplaced = study.ledger.files.filter { if case .notPlaced = $0.placement { true } else { false } }
        #expect(unplaced.map(\.name) == [], sourceLocation: sourceLocation)
        let followUps = study.ledger.files.filter {
            if case .placed(let file) = $0.placement { file.kind == .followUps } else { false }
        }.compactMap(\.rows)
        #expect(followUps.reduce(0) { $0 + $1.accepted } == export.actions.accepted, sourceLocation: sourceLocation)
        #expect(
            followUps.reduce(0) { $0 + ($1.withoutFollowUp ?? 0) } == export.actions.noFollowUp,
            sourceLocation: sourceLocation)
        #expect(
            followUps.reduce(0) { $0 + ($1.orphans ?? 0) } == 0, "every action joins", sourceLocation: sourceLocation)
    }
}
