import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Names that look like personal data, from files to log and ledger.
@Suite struct LabelShieldTests {
    private static let email = "Jan@example.nl"

    private func read(_ files: KeyValuePairs<String, String>, _ yaml: String = "") throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in
            try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }

    private func finding(
        _ file: Int, _ location: ShieldedLabels.Location, _ kind: LabelKind, _ pattern: PersonalDataPattern,
        _ count: Int = 1
    ) -> IntakeWarning {
        .shieldedLabels(
            ShieldedLabels(file: FileID(file), location: location, kind: kind, pattern: pattern, count: count))
    }

    @Test func namesInAHeader() throws {
        let intake = try read([
            "a.csv": "registratie_id;tijdstip;product;tel;\(Self.email);111222333\nR1;2024-03-01;Paspoort;a;b;c\n"
        ])
        #expect(intake.log.fields.map(\.name) == ["tel", "vraag 2 (afgeschermd)", "vraag 3 (afgeschermd)"])
        #expect(intake.log.fields.map(\.key) == ["tel", "vraag 2 (afgeschermd)", "vraag 3 (afgeschermd)"])
        #expect(
            intake.ledger.warnings == [
                finding(0, .header(columns: [6]), .field, .citizenServiceNumber),
                finding(0, .header(columns: [5]), .field, .emailAddress),
            ])
    }

    @Test func namesInCells() throws {
        let intake = try read([
            "a.csv": """
            registratie_id;tijdstip;product;veld;waarde
            R1;2024-03-01;06-12345678;naam;x
            R1;2024-03-01;06-12345678;\(Self.email);x
            R2;2024-03-01;Paspoort;naam;x
            """,
            "b.csv": """
            registratie_id;tijdstip;actie;gebruikte_velden
            R1;2024-03-02;mail \(Self.email);naam|NL91ABNA0417164300|\(Self.email)
            """,
        ])
        #expect(intake.log.products.map(\.name) == ["product 1 (afgeschermd)", "Paspoort"])
        #expect(intake.log.fields.map(\.name) == ["naam", "vraag 2 (afgeschermd)", "vraag 3 (afgeschermd)"])
        #expect(intake.log.actionTypes.map(\.name) == ["actie 1 (afgeschermd)"])
        #expect(
            intake.ledger.warnings == [
                finding(0, .column(3, name: "product"), .product, .telephoneNumber),
                finding(0, .column(4, name: "veld"), .field, .emailAddress),
                finding(1, .column(4, name: "gebruikte_velden"), .field, .bankAccount),
                finding(1, .column(4, name: "gebruikte_velden"), .field, .emailAddress),
                finding(1, .column(3, name: "actie"), .action, .emailAddress),
            ])
    }

    @Test func keysOfAnswersInACell() throws {
        let intake = try read(
            [
                "a.csv": """
                registratie_id;tijdstip;product;\(Self.email)
                R1;2024-03-01;Paspoort;"{""111222333"": ""x"", ""kleur"": ""y""}"
                R2;2024-03-01;Paspoort;"{"
                """
            ], "files: [{ match: a.csv, columns: { antwoorden: \"\(Self.email)\" } }]")
        #expect(intake.log.fields.map(\.name) == ["vraag 1 (afgeschermd)", "kleur"])
        #expect(
            intake.ledger.warnings == [finding(0, .column(4, name: nil), .field, .citizenServiceNumber)])
    }

    /// A column of JSON that nobody named, with a cell that is none behind the first that show what the column is.
    @Test func theColumnOfARejectedRow() throws {
        let cells = Array(repeating: "\"{\"\"kleur\"\": \"\"x\"\"}\"", count: 1_001) + ["kapot"]
        let rows = cells.enumerated().map { "R\($0);2024-03-01;Paspoort;\($1)\n" }.joined()
        let intake = try read(["a.csv": "registratie_id;tijdstip;product;\(Self.email)\n" + rows])
        #expect(intake.ledger.rejectedRows.map(\.position.column) == ["kolom 4 (afgeschermd)"])
    }

    @Test func whatTheConfigurationSpellsIsShown() throws {
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;\(Self.email)\nR1;2024-03-01;111222333;a\n",
            "b.csv": "registratie_id;tijdstip;actie\nR1;2024-03-02;06-12345678\n",
        ]
        let yaml = """
            products: [{ name: "111222333" }]
            fields: [{ name: "jan@EXAMPLE.nl" }]
            actions: [{ name: "06-12345678" }]
            """
        let intake = try read(files, yaml)
        #expect(intake.ledger.warnings.isEmpty)
        #expect(intake.log.products.map(\.name) == ["111222333"])
        #expect(intake.log.fields.map(\.name) == ["jan@EXAMPLE.nl"])
        #expect(intake.log.actionTypes.map(\.name) == ["06-12345678"])
        // An alias stands for a name that the file spells.
        let alias = try read(files, "fields: [{ name: mail, aliases: [\"\(Self.email)\"] }]")
        #expect(alias.log.fields.map(\.name) == ["mail"])
    }

    @Test func aNumberThatANameBearsIsPassedOver() throws {
        let intake = try read([
            "a.csv": "registratie_id;tijdstip;product;\(Self.email);Vraag 1 (afgeschermd)\nR1;2024-03-01;Paspoort;a;b\n"
        ])
        #expect(intake.log.fields.map(\.name) == ["vraag 2 (afgeschermd)", "Vraag 1 (afgeschermd)"])
    }

    @Test func aPlaceholderThatLooksLikePersonalDataIsNotSuggested() throws {
        let rows = (0..<30).map { "R\($0);2024-03-01;Paspoort;\(Self.email);\(Self.email);\(Self.email)\n" }.joined()
        #expect(try read(["a.csv": "registratie_id;tijdstip;product;a;b;c\n" + rows]).ledger.warnings.isEmpty)
    }
}
