import Foundation
import Ingest
@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// From files to figures: what is read of messy exports gives the figures that follow from what was written into them.
extension AnalysisAgainstNaiveReferenceTests {
    /// How many folders are read; with `KCC_SOAK` as many as it says, and then memory is looked at too.
    private static let soak = ProcessInfo.processInfo.environment["KCC_SOAK"].flatMap(Int.init)

    @Test func everyFigureOfMessyExportsIsTheNaiveOne() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kcc-\(UUID().uuidString)")
        var memoryAfterWarmUp = 0
        var rejected = 0
        var duplicates = 0
        for seed in 0..<(Self.soak ?? 40) {
            var random = RandomSketch(seed: UInt64(1_000 + seed))
            let export = MessyExport(random.sketch(), seed: UInt64(seed))
            var settings = random.settings()
            let asked = Set(export.sketch.registrations.flatMap { $0.answers.map(\.field) })
            // A log knows the fields that its configuration needs, and this one is read without.
            settings.actions = settings.actions.mapValues { action in
                var action = action
                action.requiredFields.removeAll { !asked.contains($0) }
                return action
            }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, text) in export.files {
                try Data(text.utf8).write(to: folder.appendingPathComponent(name))
            }
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: 1 + seed % 3)
            rejected += intake.ledger.totals.rejectedTotal
            duplicates += intake.ledger.totals.duplicates
            var sketch = NaiveSketch()
            (sketch.log, sketch.settings) = (export.sketch, settings)
            sketch.files = export.followUpFiles
            compare(Analysis(of: intake.log, settings: settings), NaiveReference(sketch), "seed \(seed)")
            if seed == 100 { memoryAfterWarmUp = try residentMemory() }
        }
        #expect(rejected > 0 && duplicates > 0)
        // Other tests run beside this one unless it is asked for alone.
        guard Self.soak != nil, memoryAfterWarmUp > 0 else { return }
        let growth = try residentMemory() - memoryAfterWarmUp
        print("resident memory grew by \(growth) KiB after the first 100 folders, of \(memoryAfterWarmUp)")
        #expect(growth < 16_384)
    }

    /// The resident memory of this process, in KiB.
    private func residentMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(line.split(whereSeparator: { " \t".contains($0) }).compactMap { Int($0) }.first)
    }
}
