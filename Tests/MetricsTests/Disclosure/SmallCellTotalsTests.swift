import RegistrationLog
import Testing

@testable import Metrics

/// No question, sum or total reveals a count of another: all worlds of three products with two questions, each with 0 to 2N in one
/// column, are put together by what is published of them.
///
/// What is published of all three products is made of nothing but what is published of each (``PublishedTotals``), so that worlds
/// of which the same is published of each are those of which the same is published.
@Suite struct SmallCellTotalsTests {
    /// A column, with the counts of a question that has so many in it, in a product with 4N registrations.
    struct Column: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let world: @Sendable (Int, Int) -> QuestionWorld
    }

    private static let columns = [
        Column(testDescription: "asked") { count, _ in QuestionWorld(asked: count) },
        Column(testDescription: "captured") { count, most in QuestionWorld(asked: most, captured: count) },
        used,
        Column(testDescription: "measured") { count, most in
            QuestionWorld(asked: most, captured: most, measured: count)
        },
        Column(testDescription: "missing") { count, _ in QuestionWorld(missing: count) },
    ]

    private static let used = Column(testDescription: "used") { count, most in
        QuestionWorld(asked: most, captured: most, used: count, measured: most)
    }

    /// How many counts are revealed by what is published of each world, and by what `kept` makes of the six counts.
    private func revealed(minimum: Int, _ column: Column, kept: ([Int]) -> Int = { _ in 0 }) -> Int {
        let (most, rule) = (4 * minimum, SmallCells(minimum: minimum))
        let pairs = (0...2 * minimum).flatMap { first in (0...2 * minimum).map { [first, $0] } }
        // What is published of a product is compared by its number: there are up to 1.8 million worlds.
        var numbers: [PublishedProduct: Int] = [:]
        let published = pairs.map { pair in
            let fields = pair.enumerated().map { WorldKnowledge().figures(column.world($1, most), field: $0) }
            let product = PublishedProduct(
                ProductFigures(registrations: most, fields: fields), settings: AnalysisSettings(), under: rule)
            let number = numbers[product] ?? numbers.count
            numbers[product] = number
            return number
        }
        var groups = WorldGroups<Int>(minimum: minimum)
        for first in pairs.indices {
            for second in pairs.indices {
                for third in pairs.indices {
                    let counts = pairs[first] + pairs[second] + pairs[third]
                    let products = [first, second, third].reduce(0) { $0 * pairs.count + published[$1] }
                    groups.add(products + kept(counts) * 10_000_000, counts)
                }
            }
        }
        return groups.revealed.count
    }

    @Test(arguments: columns) private func threeProductsRevealNoCountUnderThree(column: Column) {
        #expect(revealed(minimum: 3, column) == 0)
    }

    @Test func threeProductsRevealNoUseUnderFive() { #expect(revealed(minimum: 5, Self.used) == 0) }

    /// A horizon that is published where there are uses enough reveals that there are: of 1 and 1, that they are 1.
    @Test func aHorizonFromTheDataReveals() {
        #expect(revealed(minimum: 3, Self.used) { counts in counts.reduce(0, +) < 3 ? 0 : 1 } > 0)
    }

    /// A total beside a product of which the sum is withheld reveals it, where all else is published.
    @Test func aTotalRevealsTheOneProductThatWithholdsItsSum() {
        #expect(revealed(minimum: 3, Self.used) { counts in counts.reduce(0, +) } > 0)
    }

    /// The order of the questions by what they are reveals which of two small counts is larger: 2, and 1.
    @Test func theOrderOfSmallCountsReveals() {
        #expect(
            revealed(minimum: 3, Self.used) { counts in counts[0] < counts[1] ? 0 : counts[0] == counts[1] ? 1 : 2 } > 0
        )
    }

    @Test func aTotalIsPublishedWhereAllItsPartsAre() {
        func used(_ counts: [Int]) -> PublishedCount {
            let products = counts.map { count in
                PublishedProduct(
                    ProductFigures(registrations: 40, fields: [WorldKnowledge().figures(Self.used.world(count, 40))]),
                    settings: AnalysisSettings(), under: SmallCells(minimum: 5))
            }
            return PublishedTotals(of: products, months: nil, chanceDrops: .leftOut).counts.usedAnswers
        }
        #expect(used([7, 0, 9]) == 16)
        #expect(used([7, 4, 9]) == .leftOut)
        #expect(used([4]) == .fewer(than: 5))
    }
}

extension ProductFigures {
    /// The figures of a product of which nothing is known but its registrations and questions.
    init(
        registrations: Int, fields: [FieldFigures],
        horizon: FollowUpHorizon = FollowUpHorizon(days: 60, source: .minimum)
    ) {
        self.init(
            product: ProductID(0), label: Product(key: "product", name: "Product"),
            counts: ProductCounts(
                registrations: registrations, mature: registrations, withFollowUp: registrations, answers: 0,
                usedAnswers: 0, missing: 0, droppableAnswers: 0, otherSignals: 0),
            sample: SampleCounts(drawn: 0, lookedAt: 0), outlook: nil, horizon: horizon, clustering: .undeterminable,
            lag: nil, coverage: CoverageCurve(steps: []), months: [],
            present: ProductPresent(
                questionsPerContact: Ratio(0, 1), proposedQuestionsPerContact: Ratio(0, 1), lastDay: nil,
                isSilent: false, hoursToWin: nil, hoursWon: nil), unseenMonths: [], fields: fields)
    }
}
