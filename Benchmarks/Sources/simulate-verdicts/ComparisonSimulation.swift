import Glibc
import Metrics
import RegistrationLog
import TestSupport

/// Counts in how many pairs of reports of one organisation a difference is found where there is none, and where there is one.
struct ComparisonSimulation {
    /// What differs between both reports.
    struct Story {
        let name: String
        /// How many registrations that follow each other have the same uses, in either report.
        var clusters = (older: 1, newer: 1)
        /// How many times as many registrations the newer report has.
        var growth = 1
        /// How many times as often one question is used in the newer report.
        var change = 1.0
    }

    /// The chance that any difference is found where there is none.
    static let allowedShare = 0.05

    private static let stories = [
        Story(name: "nothing"),
        Story(name: "nothing, uses in clusters of 2", clusters: (2, 2)),
        Story(name: "nothing, uses in clusters of 5", clusters: (5, 5)),
        Story(name: "nothing, clusters of 5 in the newer only", clusters: (1, 5)),
        Story(name: "three times as many registrations", growth: 3),
        Story(name: "one question is used twice as often", change: 2),
        Story(name: "the same, uses in clusters of 2", clusters: (2, 2), change: 2),
        Story(name: "the same, uses in clusters of 5", clusters: (5, 5), change: 2),
    ]

    /// What was found in many pairs.
    struct Outcome: Tally {
        var pairs = 0
        /// Pairs in which the question that changed is found.
        var found = 0
        /// Pairs in which another one is.
        var wrong = 0

        mutating func merge(_ other: Outcome) {
            pairs += other.pairs
            found += other.found
            wrong += other.wrong
        }
    }

    /// A row for each story, and the stories in which too much is found; three standard errors are left to chance.
    static func table(runs: Int, seed: UInt64) async -> (text: String, failing: [String]) {
        var table = MarkdownTable(
            textColumns: 1,
            header: ["what differs", "pairs with a finding elsewhere %", "the changed question is found %"])
        var failing: [String] = []
        for story in stories {
            let outcome = await Outcome.sum(from: Outcome(), runs: runs, seed: seed) { seed, outcome in
                outcome.add(story, seed: seed)
            }
            table.add(
                [story.name, percentage(outcome.wrong, of: outcome.pairs)]
                    + [story.change == 1 ? "–" : percentage(outcome.found, of: outcome.pairs)])
            // Where there is a finding, one in twenty findings is allowed to be none, and so in more than one pair in twenty one is.
            let isOver = isOver(allowedShare, count: outcome.wrong, of: outcome.pairs)
            if isOver && story.change == 1 { failing.append(story.name) }
        }
        return (table.description, failing)
    }

    /// Whether `count` of `total` is more than the share by more than three standard errors.
    static func isOver(_ share: Double, count: Int, of total: Int) -> Bool {
        Double(count) > Double(total) * share + 3 * sqrt(Double(total) * share * (1 - share))
    }
}

extension ComparisonSimulation.Story {
    /// The name of the product whose question changes.
    fileprivate static let changed = "changed"

    /// The products of a report: four of five questions that stay as they are, and one of one question.
    fileprivate func products(isNewer: Bool) -> [SimulatedProduct] {
        let (cluster, size) = isNewer ? (clusters.newer, growth) : (clusters.older, 1)
        let rates = [0.01, 0.05, 0.1, 0.2]
        let others = rates.map { rate in
            SimulatedProduct(
                name: "used in \(rate)", captures: 1_000 * size, questions: 5, rate: rate, cluster: cluster)
        }
        return others + [
            SimulatedProduct(
                name: Self.changed, captures: 2_000 * size, questions: 1, rate: isNewer ? 0.05 * change : 0.05,
                cluster: cluster)
        ]
    }
}

extension ComparisonSimulation.Outcome {
    /// Draws a pair of reports and adds what is found.
    fileprivate mutating func add(_ story: ComparisonSimulation.Story, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let older = ReportRecord("older", of: story.products(isNewer: false), from: &random)
        let newer = ReportRecord("newer", of: story.products(isNewer: true), from: &random)
        pairs += 1
        var (isFound, isWrong) = (false, false)
        for product in YearComparison(of: older, newer).products {
            for field in product.fields {
                switch field.usage {
                case .more, .less:
                    let isTheOne =
                        story.change != 1 && product.name == ComparisonSimulation.Story.changed
                        && field.name != UseWorld.telephone
                    if isTheOne { isFound = true } else { isWrong = true }
                case .noDifference, .tooFew, .notComparable, .onlyInOne: continue
                }
            }
        }
        if isFound { found += 1 }
        if isWrong { wrong += 1 }
    }
}
