import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Configuration
@testable import Ingest

/// Sheets as files of a run: the same rows as the same cells in a text.
@Suite struct SheetsTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("WorkbookTests/Fixtures").path

    private func intake(
        _ paths: [String], _ yaml: String = "", threads: Int = 1, chunk: Int = 262_144
    ) throws -> Intake {
        var sizes = ReadingSizes()
        sizes.chunk = chunk
        return try Intake(
            of: Intake.find(paths), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: threads, sizes: sizes)
    }

    private func copy(_ fixture: String, to name: String, in folder: TemporaryFolder) throws {
        try folder.write(Data(contentsOf: URL(fileURLWithPath: Self.fixtures + "/" + fixture)), to: name)
    }

    /// What `Fixtures/make.py` puts into each workbook, as a text of the same lines.
    private static let text = """
        registratie_id;tijdstip;product;"Vraag; met ""quotes\"\"\"
        00000042;2024-03-01 09:15;Paspoort;regel 1
        00042;2024-03-01 09:15:30;é ë €;0.1
        123456789012345;2024-03-01;true;false
        1.23456789012346E+15;2024-03-01;1200.5;-3

        blanks;09:15;;
        ;;only here;
        0.00001;100000;"<&>'\"\"";
        """

    @Test(arguments: ["xlsxwriter.xlsx", "xlsxwriter-1904.xlsx", "xlsxwriter-inline.xlsx"], [(1, 262_144), (3, 64)])
    func aSheetIsReadAsTheSameText(_ name: String, _ sizes: (threads: Int, chunk: Int)) throws {
        try TemporaryFolder.with { folder throws in
            try copy(name, to: "x.xlsx", in: folder)
            let intake = try intake([folder.path], threads: sizes.threads, chunk: sizes.chunk)
            try TemporaryFolder.with(["t.csv": Self.text + "\n2;ab;;true;2\n"]) { other throws in
                let expected = try self.intake([other.path])
                #expect(intake.log.registrationLines == expected.log.registrationLines)
                #expect(intake.ledger.files.map(\.rows) == expected.ledger.files.map(\.rows))
                #expect(
                    intake.ledger.rejectedRows.map(\.position.line) == expected.ledger.rejectedRows.map(\.position.line)
                )
                #expect(intake.ledger.rejectedRows.map(\.reason) == expected.ledger.rejectedRows.map(\.reason))
            }
        }
    }

    @Test func hiddenSheetsAreNamed() throws {
        try TemporaryFolder.with { folder throws in
            try copy("openpyxl.xlsx", to: "export.csv", in: folder)
            let ledger = try intake([folder.path]).ledger
            #expect(
                ledger.files.map(\.name) == [
                    "export.csv#Registraties", "export.csv#Verborgen", "export.csv#Diep verborgen",
                    "export.csv#Blad & 2",
                ])
            #expect(ledger.files[1].placement == .notPlaced(.hiddenSheet))
            #expect(ledger.files[2].placement == .notPlaced(.hiddenSheet))
            guard case .placed(let placed) = ledger.files[0].placement else {
                Issue.record("not placed")
                return
            }
            #expect(placed.form == .sheet)
            #expect(placed.kind == .wideRegistrations)
        }
    }

    @Test func aRuleOfTextsDoesNotHoldForASheet() throws {
        try TemporaryFolder.with { folder throws in
            try copy("xlsxwriter.xlsx", to: "x.xlsx", in: folder)
            let plain = try intake([folder.path])
            let ruled = try intake(
                [folder.path], "files: [{ match: x.xlsx, encoding: windows-1252, delimiter: ';', header_line: 1 }]")
            #expect(ruled.log.registrationLines == plain.log.registrationLines)
            #expect(ruled.ledger.files.map(\.rows) == plain.ledger.files.map(\.rows))
            #expect(ruled.ledger.warnings == plain.ledger.warnings)
        }
    }
}
