import Configuration
import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// A filled-in sample as a workbook, as openpyxl writes it and as LibreOffice saves that: `Fixtures/make-survey.py`.
struct SurveyWorkbookTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("WorkbookTests/Fixtures").path
    private static let log =
        "registratie_id;tijdstip;product;tel;mail;reden\nR1;2024-03-01;Paspoort;06;a@b.nl;x\nR2;2024-07-01;Paspoort;06;;\n"
        + "R3;2024-09-01;paspoort;;;y\nR4;2024-03-01;Rijbewijs;06;;\n"
    private static let rows = [
        "0 | lookedAt | tel,reden | tel,mail,reden | citizen | log 2024-12-31 | 1",
        "1 | open |  | tel,mail,reden |  | log 2024-12-31 | 1",
        "2 | notFound |  | tel,mail,reden |  | log 2024-12-31 | 1",
        "3 | lookedAt | mail | tel,mail,reden |  | log 2024-12-31 | 2",
    ]

    private func read(
        _ workbooks: [String: String], _ files: KeyValuePairs<String, String> = [:], hasChecksums: Bool = false
    ) throws -> (Intake, sizes: [String: Int]) {
        try TemporaryFolder.with(files) { folder throws in
            try folder.write(Self.log, to: "a.csv")
            var sizes: [String: Int] = [:]
            for (name, fixture) in workbooks {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.fixtures + "/" + fixture))
                try folder.write(bytes, to: name)
                sizes[name] = bytes.count
            }
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: Configuration([]), substitutes: .test, threads: 2,
                hasChecksums: hasChecksums)
            return (intake, sizes)
        }
    }

    /// The page of explanation is the first sheet, which has the size of the workbook where it is read.
    @Test(arguments: ["survey.xlsx", "survey-libreoffice.xlsx"])
    func itIsReadSheetBySheet(_ fixture: String) throws {
        let (intake, sizes) = try read(["steekproef.xlsx": fixture], hasChecksums: true)
        #expect(intake.log.surveyLines == Self.rows)
        let files = intake.ledger.files
        #expect(files.map(\.name) == ["a.csv", "steekproef.xlsx#Paspoort", "steekproef.xlsx#Rijbewijs"])
        #expect(files.map(\.bytes) == [Self.log.utf8.count, sizes["steekproef.xlsx"], nil])
        #expect(files.map { $0.sha256 == nil } == [false, false, true])
        #expect(intake.ledger.warnings.isEmpty)
        #expect(intake.ledger.rejectedRows.isEmpty)
    }

    @Test func theSameSheetAsTextAndAsWorkbookCountsOnce() throws {
        let (intake, _) = try read(
            ["b.xlsx": "survey.xlsx", "c.xlsx": "survey-libreoffice.xlsx"],
            [
                "d.csv": "registratie_id;steekproef;reden;mail;tel;bekeken;baathebber\r\n"
                    + "R1;log 2024-12-31 4870bfb35fa8;ja;;ja;ja;burger\r\n"
            ])
        #expect(intake.log.surveyLines == Self.rows)
        #expect(intake.ledger.files.map(\.rows?.accepted) == [4, 3, 1, 0, 0, 0])
        #expect(intake.ledger.files.map(\.rows?.duplicates) == [0, 0, 0, 3, 1, 1])
    }
}
