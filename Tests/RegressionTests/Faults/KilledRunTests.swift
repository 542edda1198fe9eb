import Foundation
import TestSupport
import Testing

/// A run that is killed at any moment leaves the old report or the new one, whole, and the next run tidies up.
@Suite struct KilledRunTests {
    /// How often a run is killed; `KCC_FAULT_KILLS` asks for more.
    static let kills = ProcessInfo.processInfo.environment["KCC_FAULT_KILLS"].flatMap(Int.init) ?? 60
    /// What the delays are drawn from; `KCC_FAULT_SEED` asks for others.
    static let seed = ProcessInfo.processInfo.environment["KCC_FAULT_SEED"].flatMap(UInt64.init) ?? 2024

    /// How a run that was to be killed ended.
    private struct Tally {
        var killed = 0
        var leftovers = 0
        var newReports = 0
    }

    /// Half of the moments lie anywhere in a run, and half where the report is written.
    @Test func reportIsTheOldOrTheNewOne() throws {
        let folder = try FaultFolder()
        // Inputs of one name, so that only what is in them makes the difference.
        try folder.write("a/export.csv", SmallExport.registrations(200, of: "paspoort"))
        try folder.write("b/export.csv", SmallExport.registrations(200, of: "rijbewijs"))
        var reports: [String: [String: Data]] = [:]
        var length = Duration.zero
        for input in ["b", "a"] {
            let program = folder.program(input, "--output", "reports/x", "-q")
            let start = ContinuousClock.now
            #expect(try folder.ending(of: program).status == 0)
            length = start.duration(to: .now)
            reports[input] = try folder.contents(of: "reports/x")
        }
        #expect(reports["a"] != reports["b"])

        var random = SplitMix64(seed: Self.seed)
        var tally = Tally()
        var (old, new) = ("a", "b")
        for number in 0..<Self.kills {
            let process = folder.program(new, "--output", "reports/x", "-q")
            process.standardError = FileHandle.nullDevice
            try process.run()
            if number.isMultiple(of: 2) {
                usleep(UInt32.random(in: 0...UInt32(length / .microseconds(1)), using: &random))
            } else {
                let mark = "-new-\(process.processIdentifier)-"
                while process.isRunning, try !folder.names("reports").contains(where: { $0.contains(mark) }) {}
                usleep(UInt32.random(in: 0...3_000, using: &random))
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { tally.killed += 1 }

            let found = try folder.contents(of: "reports/x")
            let leftovers = try folder.names("reports").filter { $0 != "x" }
            #expect(found == reports[old] || found == reports[new], "seed \(Self.seed), kill \(number)")
            #expect(leftovers.allSatisfy { $0.hasPrefix(".x.kcc-analyze-new-") }, "seed \(Self.seed), kill \(number)")
            if leftovers.contains(where: { $0.contains("-\(process.processIdentifier)-") }) { tally.leftovers += 1 }
            if found == reports[new] {
                tally.newReports += 1
                swap(&old, &new)
            }
        }
        print("kills with seed \(Self.seed): \(tally)")
        #expect(tally.killed > 0 && tally.leftovers > 0, "\(tally)")
        // What is left is hidden from a run over the folder of all reports, and cleared by the next to this one.
        #expect(try folder.ending(of: folder.program("reports", "--output", "all", "-q")).status == 65)
        #expect(try folder.ending(of: folder.program(new, "--output", "reports/x", "-q")).status == 0)
        #expect(try folder.names("reports") == ["x"])
        #expect(try folder.contents(of: "reports/x") == reports[new])
    }
}
