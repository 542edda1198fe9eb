import Metrics
import RegistrationLog
import TestSupport

/// Counts how often the interval of seconds per question holds the number that is known.
struct SecondsSimulation {
    /// What is found in many logs.
    struct Outcome: Tally {
        var logs = 0
        var covered = 0
        var above = 0
        var measured = 0
        /// Sums over the logs, in millionths of a second, so that their order does not matter.
        var seconds = 0
        var widths = 0

        mutating func merge(_ other: Outcome) {
            logs += other.logs
            covered += other.covered
            above += other.above
            measured += other.measured
            seconds += other.seconds
            widths += other.widths
        }
    }

    /// A row for each world.
    static func table(runs: Int, seed: UInt64) async -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: [
                "world", "11 s inside %", "interval below 11 s %", "interval above 11 s %",
                "takes the assumption's turn %",
                "mean estimate s", "mean width s",
            ])
        for world in TimedWorld.all {
            let outcome = await outcome(of: world, runs, seed)
            let scale = Double(max(1, outcome.logs)) * 1_000_000
            table.add([
                world.name, percentage(outcome.covered, of: outcome.logs),
                percentage(outcome.logs - outcome.covered - outcome.above, of: outcome.logs),
                percentage(outcome.above, of: outcome.logs), percentage(outcome.measured, of: outcome.logs),
                decimals(Double(outcome.seconds) / scale), decimals(Double(outcome.widths) / scale),
            ])
        }
        return table.description
    }

    private static func outcome(of world: TimedWorld, _ runs: Int, _ seed: UInt64) async -> Outcome {
        await Outcome.sum(from: Outcome(), runs: runs, seed: seed) { seed, outcome in
            guard let finding = PublishedAnalysis(of: world.log(seed: seed)).handlingTime.published ?? nil else {
                return
            }
            outcome.logs += 1
            if finding.interval.contains(world.seconds) { outcome.covered += 1 }
            if finding.interval.lowerBound > world.seconds { outcome.above += 1 }
            if finding.outcome == .measured { outcome.measured += 1 }
            outcome.seconds += Int((finding.seconds * 1_000_000).rounded())
            outcome.widths += Int(
                ((finding.interval.upperBound - finding.interval.lowerBound) * 1_000_000).rounded())
        }
    }
}
