import RegistrationLog
import Glibc
import Metrics

/// How many questions were to be dropped over many logs, and how many chance was said to drop at most.
struct DropTally: Tally {
    /// How many logs there were.
    private(set) var logs = 0
    /// How many questions there were in all of them.
    private(set) var questions = 0
    /// How many of these were to be dropped.
    private(set) var drops = 0
    /// The sum of the squares of those of each log.
    private var squaredDrops = 0
    /// How many chance drops at most, expected, by what the reports said.
    private(set) var expected = 0.0

    /// Adds what was said of a log.
    mutating func add(_ analysis: PublishedAnalysis) {
        let dropped = analysis.questions.count { $0.verdict == .drop }
        logs += 1
        questions += analysis.questions.count
        drops += dropped
        squaredDrops += dropped * dropped
        expected += analysis.totals.chanceDrops.published?.expected ?? 0
    }

    mutating func merge(_ other: DropTally) {
        logs += other.logs
        questions += other.questions
        drops += other.drops
        squaredDrops += other.squaredDrops
        expected += other.expected
    }

    /// The share of the questions that were to be dropped.
    var share: Double { questions == 0 ? 0 : Double(drops) / Double(questions) }

    /// The share that chance drops at most, expected, by what the reports said.
    var expectedShare: Double { questions == 0 ? 0 : expected / Double(questions) }

    /// The standard error of the share that was dropped.
    ///
    /// Questions of one log have much in common, so that it is taken from how logs differ.
    var standardError: Double {
        guard logs > 1, questions > 0 else { return 0 }
        let mean = Double(drops) / Double(logs)
        let variance = max(0, Double(squaredDrops) / Double(logs) - mean * mean) * Double(logs) / Double(logs - 1)
        return sqrt(variance / Double(logs)) * Double(logs) / Double(questions)
    }
}
