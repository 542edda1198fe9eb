import Foundation
import Ingest
import Metrics
import RegistrationLog
import Reporting
import TestSupport
import Testing

/// A log that was read in parts gives the same report, to the byte, as one that was read at once.
struct PartialLogFiguresTests {
    @Test func theSampleReadFileByFileGivesTheSameReport() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/2024")
            .standardizedFileURL.path
        let configuration = try Configuration.find(for: [folder], file: nil)
        let files = try Intake.find([folder])
        let expected = try report(of: Intake(of: files, configuration: configuration, threads: 2), configuration)
        // The first file with the joined rest, and each file with those before it.
        var ascending = PartialLog()
        var descending = PartialLog()
        for index in 0..<files.count {
            ascending.append(try PartialLog(of: files[index..<index + 1], configuration: configuration, threads: 1))
            let last = files.count - 1 - index
            let part = try PartialLog(of: files[last..<last + 1], configuration: configuration, threads: 1)
            descending = part.appending(descending)
        }
        #expect(files.count > 2)
        for partial in [ascending, descending] {
            #expect(try report(of: Intake(of: partial, configuration: configuration), configuration) == expected)
        }
    }

    private func report(of intake: Intake, _ configuration: Configuration) throws -> [String: [UInt8]] {
        let input = ReportInput(
            name: "2024", version: "0", analysis: Analysis(of: intake.log, settings: configuration.settings),
            log: intake.log, ledger: intake.ledger, settings: configuration.settings, maximumRejectedPercent: 1)
        let files = try ReportTables.files(for: input, dialect: .excelNL) + [ReportPage.file(for: input)]
        #expect(files.contains { $0.name == "velden.csv" })
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    }
}
