import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What became of random decisions in random logs against a recomputation straight from the definitions.
@Suite struct DecisionsAgainstNaiveReferenceTests {
    @Test(arguments: 0..<120)
    func whatBecameOfRandomDecisionsIsTheNaiveOne(seed: Int) {
        compare(NaiveSketch.small(seed), seed)
    }

    @Test(arguments: 0..<12)
    func whatBecameOfThemInLargerLogsIsTheNaiveOne(seed: Int) { compare(NaiveSketch.large(seed), seed) }

    /// All that can become of a decision does, so that the comparison is one of everything.
    @Test func everythingComesUp() {
        let fates = (0..<60).flatMap { seed -> [String] in
            let sketch = strict(NaiveSketch.small(seed), seed)
            return NaiveReference(sketch).fates(of: list(for: sketch, seed))
        }
        for words in ["carried out", "not carried out", "not yet", "undated", "nothing to show", "not in log"] {
            #expect(fates.count { $0.hasPrefix(words) } > 5, "\(words)")
        }
        #expect(fates.count { $0.contains("over") } > 0)
        #expect(fates.count { $0.hasSuffix("due") } > 5)
    }

    private func compare(_ sketch: NaiveSketch, _ seed: Int) {
        let sketch = strict(sketch, seed)
        let list = list(for: sketch, seed)
        let (log, settings) = sketch.delivered
        let review = DecisionReview(
            of: list, in: log, PublishedAnalysis(Analysis(of: log, settings: settings), settings: settings),
            settings: settings, threads: 1 + seed % 3,
            followUp: ObservedFollowUp(of: log, settings: settings, threads: 1 + seed % 3))
        let reference = NaiveReference(sketch)
        #expect(
            review.decisions.map(\.words) == reference.fates(of: list), "seed \(seed)")
        #expect(
            review.newQuestions.map { "\($0.product.name) \($0.field.name)" } == reference.newQuestions(list.decisions),
            "seed \(seed)")
        #expect(review.lastDay?.iso8601 == reference.observationEnd?.date, "seed \(seed)")
    }

    /// The sketch with a stop rule that a small log can break.
    private func strict(_ sketch: NaiveSketch, _ seed: Int) -> NaiveSketch {
        var sketch = sketch
        sketch.settings.stopRuleMissing = seed % 4
        if seed.isMultiple(of: 2) {
            sketch.settings.threshold = Ratio(1, 1_000)
            sketch.settings.minimumHorizonDays = 0
        }
        return sketch
    }

    /// Decisions of every kind on questions that the log has and some that it has not, since days around its own.
    private func list(for sketch: NaiveSketch, _ seed: Int) -> DecisionList {
        var random = SplitMix64(seed: UInt64(seed))
        let days = sketch.log.registrations.map { Timestamp(sketch: $0.time).localDate.dayNumber }
        let (first, last) = (days.min() ?? 0, days.max() ?? 0)
        let products = Set(sketch.log.registrations.map(\.product)).sorted() + ["unheard of"]
        let fields = Set(sketch.log.registrations.flatMap { $0.answers.map(\.field) }).sorted() + ["size"]
        func day(_ days: ClosedRange<Int>) -> CalendarDate {
            CalendarDate(dayNumber: .random(in: days, using: &random))
        }
        let decisions = (0..<24).map { line in
            var row = ListedDecision(
                product: ListedName(products[.random(in: 0..<products.count, using: &random)]),
                field: ListedName(fields[.random(in: 0..<fields.count, using: &random)]), proposal: nil,
                decision: random.happens(0.1) ? nil : Proposal.allCases.randomElement(using: &random), line: line)
            if random.happens(0.9) { row.effectiveDate = day(first - 3...last + 20) }
            if random.happens(0.7) { row.evaluationDate = day(first...last + 90) }
            return row
        }
        let rules = (0..<6).map { _ in
            ListedRule(
                product: ListedName(products[.random(in: 0..<products.count, using: &random)]),
                field: ListedName(fields[.random(in: 0..<fields.count, using: &random)]),
                attribute: [.registration(.channel), .registration(.department), .answer(to: ListedName("name"))][
                    Int.random(in: 0...2, using: &random)],
                values: ["counter", "desk 1", "desk 2", "desk 3", "elsewhere"])
        }
        return DecisionList(file: "list.csv", decisions: decisions, rules: rules)
    }
}
