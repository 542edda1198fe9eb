import Configuration
import Ingest
import RegistrationLog
import TestSupport
import Testing

@testable import Inspection

struct InspectionTests {
    @Test func aFileThatWasReadIsDescribed() throws {
        let text =
            "sep=;\r\nZaaknummer;tijdstip;product;Behandelaar;tel;\r\nR1;01-02-2024;p;Jan;06;\r\nR2;x;p;Jan;06;\r\n"
        let inspection = try inspect("", ["a.csv": text])
        #expect(inspection.configurationPath == nil)
        #expect(inspection.timeZone == Setting("Europe/Amsterdam", .byDefault))
        #expect(inspection.placeholders.origin == .byDefault)
        #expect(inspection.files.map(\.name) == ["a.csv"])
        let file = try placed(inspection, 0)
        #expect(file.kind == Setting(.wideRegistrations, .detected))
        #expect(file.file.delimiter == Setting(";", .detected))
        #expect(file.layout.lineEnding == .carriageReturnLineFeed)
        #expect(file.layout.hasSeparatorLine)
        #expect(file.headerLine == Setting(2, .detected))
        #expect(file.hasAmbiguousDates)
        #expect(
            file.columns.map(\.use) == [
                .read(role: "registratie_id", .synonym), .read(role: "tijdstip", .name), .read(role: "product", .name),
                .readPast(role: "medewerker", .synonym), .field, .nameless,
            ])
        #expect(file.fields == ["tel"])
        #expect(file.rows.accepted == 1)
        #expect(file.firstRejected.map(\.position.line) == [4])
    }

    @Test func fieldsOfALongFileAreTheQuestionsInIt() throws {
        let text =
            "registratie_id;tijdstip;product;vraag;antwoord\n1;2024-01-01;p;Tel;06\n1;2024-01-01;p; tel ;7\n1;2024-01-01;p;Naam;\n"
        #expect(try placed(inspect("", ["a.csv": text]), 0).fields == ["Tel", "Naam"])
    }

    @Test func fieldsOfAFollowUpFileAreThoseThatItsRowsNameToo() throws {
        let inspection = try inspect(
            "fields: [{ name: Telefoon, aliases: [tel] }]",
            [
                "a.csv": "registratie_id;tijdstip;product;Telefoon;Adres\nR1;2024-01-01;p;06;hier\n",
                "b.csv":
                    "registratie_id;tijdstip;actie;gebruikte_velden;adres;Huisnr\n"
                    + "R1;2024-01-02;a;TEL | E-mail;;\nR1;2024-01-02;b;e-mail;;\n",
            ])
        let file = try placed(inspection, 1)
        // The name is shown as kcc.yaml spells it, and as the first row does where it is nobody's.
        #expect(file.fields == ["adres", "Huisnr", "Telefoon", "E-mail"])
        #expect(file.unaskedFields == ["Huisnr", "E-mail"])
        #expect(try placed(inspection, 0).unaskedFields == [])
    }

    @Test func onlyTheFirstRejectedRowsAreNamed() throws {
        let rows = (1...9).map { "R\($0);morgen;p\n" }.joined()
        let file = try placed(inspect("", ["a.csv": "registratie_id;tijdstip;product\n" + rows]), 0)
        #expect(file.firstRejected.map(\.position.line) == [2, 3, 4, 5, 6])
        #expect(file.rows.rejectedTotal == 9)
    }

    @Test func whatKCCYAMLSaysIsReported() throws {
        let yaml = """
            timezone: UTC
            placeholders: { add: [niets] }
            files:
              - { match: "a*", kind: registrations, header_line: 1, values: { product: P }, columns: { tijdstip: op } }
              - { match: b.csv, kind: ignore }
              - { match: abc.csv, kind: links }
              - { match: c.csv }
            """
        let inspection = try inspect(yaml, ["a.csv": "registratie_id;op\nR1;2024-01-01\n", "b.csv": "x"])
        #expect(inspection.timeZone == Setting("UTC", .configured))
        #expect(inspection.placeholders.origin == .configured)
        #expect(inspection.patternsWithoutFile == ["abc.csv", "c.csv"])
        #expect(inspection.files.map(\.pattern) == ["a*", "b.csv"])
        let file = try placed(inspection, 0)
        #expect(file.kind.origin == .configured)
        #expect(file.headerLine == Setting(1, .configured))
        #expect(file.columns.map(\.use)[1] == .read(role: "tijdstip", .configured))
        #expect(file.constants.map(\.role) == ["product"])
        #expect(file.constants.map(\.value) == ["P"])
        guard case .ignored = inspection.files[1].reading else { throw Unexpected() }
    }

    @Test func unknownNamesOfAFileThatWasNotPlacedAreShownOnDemandOnly() throws {
        let files: KeyValuePairs = ["a.csv": "Mw. Jansen;tijdstip;06-12345678\n"]
        #expect(try header(inspect("", files), 0) == [nil, "tijdstip", nil])
        #expect(
            try header(inspect("", files, showsHeaders: true), 0) == ["Mw. Jansen", "tijdstip", "06-12345678"])
    }

    @Test func namesOfWhatLooksLikeAHeaderAreShown() throws {
        let rows = "R1;2024-01-01;p;06\nR2;2024-01-02;p;06\nR3;2024-01-02;q;06\nR4;2024-01-02;q;07\n"
        let inspection = try inspect("", ["a.csv": "zaak_id;tijdstip;Rubriek;Mw. Jansen\n" + rows])
        #expect(try header(inspection, 0) == ["zaak_id", "tijdstip", "Rubriek", "Mw. Jansen"])
        guard case .notPlaced(_, let text) = inspection.files[0].reading else { throw Unexpected() }
        #expect(text.candidates == [ColumnCandidates(role: "product", columns: ["Rubriek"])])
        // Where names are not shown, columns have numbers.
        guard
            case .notPlaced(_, let unnamed) = try inspect("", ["a.csv": "06-12345678;tijdstip;Rubriek;x\n" + rows])
                .files[0].reading
        else { throw Unexpected() }
        #expect(unnamed.candidates.isEmpty)
        #expect(
            unnamed.numberedCandidates == [
                ColumnCandidates(role: "registratie_id", columns: ["column 1"]),
                ColumnCandidates(role: "product", columns: ["column 3"]),
            ])
        let hidden = try inspect("", ["a.csv": "06-12345678;tijdstip;Rubriek\n"])
        #expect(hidden.files[0].warnings == [.hiddenColumns(file: FileID(0))])
        #expect(hidden.warnings.isEmpty)
        #expect(
            try inspect("", ["a.csv": "06-12345678;tijdstip;Rubriek\n"], showsHeaders: true).files[0].warnings.isEmpty)
    }

    @Test func warningsStandWithTheirFileOrWithTheRun() throws {
        let inspection = try inspect(
            "",
            [
                "a.csv": "registratie_id;tijdstip;product;tel\nR1;2024-01-01;p;1\nR1;2024-01-01;p;\n",
                "b.csv": "registratie_id;tijdstip;product\n",
            ])
        #expect(inspection.warnings == [.duplicatesWithOtherAnswers(count: 1)])
        #expect(
            inspection.files.map(\.warnings) == [
                [.mergeableRepeats(file: FileID(0), count: 1)], [.noRows(file: FileID(1))],
            ])
    }

    private struct Unexpected: Error {}

    private func inspect(
        _ yaml: String, _ files: KeyValuePairs<String, String>, showsHeaders: Bool = false
    ) throws -> Inspection {
        try TemporaryFolder.with(files) { folder throws in
            let configuration = try Configuration(Array(yaml.utf8))
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: configuration, substitutes: .test, threads: 1)
            return Inspection(of: intake, configuration: configuration, showsHeaders: showsHeaders)
        }
    }

    private func placed(_ inspection: Inspection, _ index: Int) throws -> PlacedFileDescription {
        guard case .placed(let file) = inspection.files[index].reading else { throw Unexpected() }
        return file
    }

    private func header(_ inspection: Inspection, _ index: Int) throws -> [String?] {
        guard case .notPlaced(_, let text) = inspection.files[index].reading else { throw Unexpected() }
        return text.header
    }
}
