import Metrics
import RegistrationLog
import TestSupport

/// Judges logs as a whole and each quarter of their days apart: what is used, and shows in the whole, no quarter may drop.
///
/// Where actions hold values, the whole can show agreement to be beyond chance that a quarter cannot.
struct QuarterSimulation: Tally {
    /// Registrations of the whole log.
    static let captures = 4_000
    /// How many questions are studied in each log.
    static let questions = 5

    private var total = 0
    private var used = 0
    private var dropped = 0
    private var droppedQuarters = 0
    private var contradictions = 0

    /// What actions hold, and how often answers are used.
    private static let stories: [(name: String, columns: UseWorld.Columns, rate: Double)] =
        [(2, 0), (2, 0.4), (3, 0.4), (50, 0.4)].map { values, rate in
            ("\(Int(rate * 100)) % used and taken over, else one of \(values)", .takenOver(values: values), rate)
        }
        + [2, 3].map { values in
            ("never used, 40 % copied, else one of \(values)", .partlyCopied(values: values, share: 0.4), 0)
        }

    /// Draws `runs` logs of each story and writes down a row for each world of it.
    static func table(runs: Int, seed: UInt64) async -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: [
                "world", "whole: used %", "whole: dropped %", "quarters: dropped %",
                "used in the whole, dropped in a quarter %",
            ])
        for (name, columns, rate) in stories {
            for world in UseWorld.holding(columns, name) {
                let sum = await sum(from: QuarterSimulation(), runs: runs, seed: seed) { seed, tally in
                    tally.add(world.log(captures: captures, questions: questions, rate: rate, seed: seed))
                }
                table.add(
                    [world.name, percentage(sum.used, of: sum.total), percentage(sum.dropped, of: sum.total)]
                        + [percentage(sum.droppedQuarters, of: 4 * sum.total)]
                        + [percentage(sum.contradictions, of: sum.total)])
            }
        }
        return table.description
    }

    private mutating func add(_ log: RegistrationLog) {
        let whole = PublishedAnalysis(of: log).questions
        let quarters = (0..<4).map { quarter in
            let (first, next) = (quarter * UseWorld.days / 4, (quarter + 1) * UseWorld.days / 4)
            let period = ReportingPeriod(from: UseWorld.date(first), to: UseWorld.date(next - 1))
            return PublishedAnalysis(of: log, in: period).questions
        }
        for (index, question) in whole.enumerated() {
            let isUsed = question.counts.used.isPositive
            let drops = quarters.count { $0[index].verdict == .drop }
            total += 1
            if isUsed { used += 1 }
            if question.verdict == .drop { dropped += 1 }
            droppedQuarters += drops
            if isUsed && drops > 0 { contradictions += 1 }
        }
    }

    mutating func merge(_ other: QuarterSimulation) {
        total += other.total
        used += other.used
        dropped += other.dropped
        droppedQuarters += other.droppedQuarters
        contradictions += other.contradictions
    }
}
