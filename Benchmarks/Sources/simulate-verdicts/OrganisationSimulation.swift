import Glibc
import Metrics
import RegistrationLog
import TestSupport

/// Counts in how many comparisons of organisations one is said to differ where none does, and where one does; and in how many all
/// together would drop a question that each of them uses in 1 %.
struct OrganisationSimulation {
    /// What differs between organisations.
    struct Story {
        let name: String
        /// How many organisations there are.
        var count = 10
        /// How many registrations that follow each other have the same uses; of the organisations in turn.
        var clusters = [1]
        /// The standard deviation of the logarithm of each rate between organisations.
        var spread = 0.0
        /// How many times as often one organisation uses one question.
        var change = 1.0
    }

    private static let stories = [
        Story(name: "ten, none differs"),
        Story(name: "ten, none differs, uses in clusters of 5", clusters: [5]),
        Story(name: "ten, none differs, uses in clusters of 5 in half of them", clusters: [1, 5]),
        Story(name: "forty, none differs", count: 40),
        Story(name: "ten, one uses a question twice as often", change: 2),
        Story(name: "the same, uses in clusters of 2", clusters: [2], change: 2),
        Story(name: "ten, all rates differ by about a tenth", spread: 0.1),
        Story(name: "ten, all rates differ by about a third", spread: 0.3),
    ]

    /// What was said in many comparisons.
    struct Outcome: Tally {
        var comparisons = 0
        var found = 0
        var wrong = 0
        /// Comparisons in which all together would drop a question.
        var dropped = 0

        mutating func merge(_ other: Outcome) {
            comparisons += other.comparisons
            found += other.found
            wrong += other.wrong
            dropped += other.dropped
        }
    }

    /// A row for each story, and the stories in which none differs and too much is found; three standard errors are left to chance.
    static func table(runs: Int, seed: UInt64) async -> (text: String, failing: [String]) {
        var table = MarkdownTable(
            textColumns: 1,
            header: ["organisations", "any said to differ wrongly %", "the one that differs is found %"])
        var failing: [String] = []
        for story in stories {
            let outcome = await Outcome.sum(from: Outcome(), runs: runs, seed: seed) { seed, outcome in
                outcome.add(story, seed: seed)
            }
            table.add(
                [story.name, percentage(outcome.wrong, of: outcome.comparisons)]
                    + [story.change == 1 ? "–" : percentage(outcome.found, of: outcome.comparisons)])
            let isOver = ComparisonSimulation.isOver(
                ComparisonSimulation.allowedShare, count: outcome.wrong, of: outcome.comparisons)
            if isOver && story.spread == 0 { failing.append(story.name) }
        }
        return (table.description, failing)
    }

    /// A row for each number of organisations with some fifty registrations each, of which about 31 are mature.
    static func poolTable(runs: Int, seed: UInt64) async -> (text: String, failing: [String]) {
        var table = MarkdownTable(
            textColumns: 0, header: ["organisations", "used in 1 %, dropped together %", "unused, dropped together %"])
        var failing: [String] = []
        for count in [5, 10, 12, 15, 20] {
            var cells = ["\(count)"]
            for rate in [0.01, 0] {
                let outcome = await Outcome.sum(from: Outcome(), runs: runs, seed: seed) { seed, outcome in
                    outcome.addPool(of: count, rate: rate, seed: seed)
                }
                cells.append(percentage(outcome.dropped, of: outcome.comparisons))
                let isOver = ComparisonSimulation.isOver(
                    ComparisonSimulation.allowedShare, count: outcome.dropped, of: outcome.comparisons)
                if isOver && rate > 0 { failing.append("\(count) together") }
            }
            table.add(cells)
        }
        return (table.description, failing)
    }
}

extension OrganisationSimulation.Story {
    /// The name of the product with the question that one uses otherwise.
    fileprivate static let changed = "changed"

    /// The products of the organisation with this number, of some 150 to 1,500 registrations each.
    fileprivate func products(of number: Int, from random: inout SplitMix64) -> [SimulatedProduct] {
        let cluster = clusters[number % clusters.count]
        let size = exp(log(10) * random.unit())
        func varied(_ rate: Double) -> Double { rate * exp(spread * random.normal()) }
        let others = [0.01, 0.05, 0.2].map { rate in
            SimulatedProduct(
                name: "used in \(rate)", captures: Int(150 * size), questions: 4, rate: varied(rate), cluster: cluster)
        }
        return others + [
            SimulatedProduct(
                name: Self.changed, captures: number == 0 ? 2_000 : Int(300 * size), questions: 1,
                rate: varied(number == 0 ? 0.05 * change : 0.05), cluster: cluster)
        ]
    }
}

extension OrganisationSimulation.Outcome {
    /// Draws the reports of a story and adds what is said of them.
    fileprivate mutating func add(_ story: OrganisationSimulation.Story, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let reports = (0..<story.count).map { number in
            let products = story.products(of: number, from: &random)
            return ReportRecord("\(number)", of: products, from: &random)
        }
        comparisons += 1
        var (isFound, isWrong) = (false, false)
        for product in OrganisationComparison(of: reports).products {
            for field in product.fields {
                for point in field.points where point.isOutside {
                    let isTheOne =
                        story.change != 1 && point.report == 0 && field.name != UseWorld.telephone
                        && product.name == OrganisationSimulation.Story.changed
                    if isTheOne { isFound = true } else { isWrong = true }
                }
            }
        }
        if isFound { found += 1 }
        if isWrong { wrong += 1 }
    }

    /// Draws small organisations that ask one question, and adds whether all together would drop it.
    fileprivate mutating func addPool(of count: Int, rate: Double, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let product = SimulatedProduct(
            name: "pooled", captures: UseWorld.captures(ofWhichMature: 31), questions: 1, rate: rate, cluster: 1)
        let reports = (0..<count).map { ReportRecord("\($0)", of: [product], from: &random) }
        comparisons += 1
        let fields = OrganisationComparison(of: reports).products.flatMap(\.fields)
        if fields.contains(where: { $0.name != UseWorld.telephone && $0.pooled.isBelowThreshold }) { dropped += 1 }
    }
}

extension OrganisationPoint {
    /// Whether it lies outside the limits.
    fileprivate var isOutside: Bool {
        switch standing {
        case .above, .below: true
        case .within, .tooFew, .notComparable: false
        }
    }
}

extension SplitMix64 {
    /// A number of the standard normal distribution.
    ///
    /// G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958), 610–611.
    fileprivate mutating func normal() -> Double {
        let distance = sqrt(-2 * log1p(-unit()))
        return distance * cos(2 * .pi * unit())
    }
}
