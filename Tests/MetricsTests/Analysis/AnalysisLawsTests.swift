@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What holds of the figures of any log.
@Suite struct AnalysisLawsTests {
    private func drawn(_ seed: Int) -> (sketch: LogSketch, settings: AnalysisSettings) {
        var random = RandomSketch(seed: UInt64(1_000 + seed))
        return (random.sketch(), random.settings())
    }

    /// The figures in words, so that two analyses can be compared; products and fields by name, not by index in the log.
    private func words(_ analysis: Analysis) -> [String] {
        analysis.products.flatMap { [words($0)] + $0.fields.map(words) }
    }

    private func words(_ product: ProductFigures) -> String {
        let counts = [product.registrations, product.mature, product.withFollowUp, product.signals]
        let figures: [Any?] = [product.name, counts, product.horizon, product.coverage, product.months, product.lag]
        return String(describing: figures)
    }

    private func words(_ field: FieldFigures) -> String {
        let counts = [field.asked, field.captured, field.used, field.matureCaptured, field.matureUsed, field.missing]
        let others = [field.chance, field.observable, field.signals]
        let figures: [Any?] = [
            field.name, counts, others, field.evidence, field.beneficiaries, field.firstUse, field.lastUse, field.lag,
            field.verdict,
        ]
        return String(describing: figures)
    }

    @Test(arguments: 0..<60)
    func countsContainEachOther(seed: Int) {
        let (sketch, settings) = drawn(seed)
        for product in sketch.analysis(settings).products {
            #expect(product.mature <= product.registrations, "seed \(seed)")
            #expect(product.everUsedFields <= product.capturedFields, "seed \(seed)")
            for field in product.fields {
                #expect(field.used <= field.captured && field.captured <= field.asked, "seed \(seed)")
                #expect(field.asked <= product.registrations, "seed \(seed)")
                #expect(field.matureUsed <= min(field.used, field.matureCaptured), "seed \(seed)")
                #expect(field.matureCaptured <= min(field.captured, product.mature), "seed \(seed)")
                #expect(field.captured + field.missing <= product.registrations, "seed \(seed)")
                #expect(field.used + field.missing <= product.withFollowUp, "seed \(seed)")
                #expect(field.observable <= product.withFollowUp && field.used <= field.observable, "seed \(seed)")
                let gainers = field.beneficiaries
                let gaining = gainers.citizen + gainers.organisation + gainers.both + gainers.unknown
                #expect(gaining == field.used, "seed \(seed)")
                let evidence = field.evidence
                #expect(max(evidence.explicit, evidence.carried, evidence.required) <= field.used, "seed \(seed)")
                #expect(evidence.explicit + evidence.carried + evidence.required >= field.used, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<60)
    func theCoverageCurveRisesToAll(seed: Int) {
        let (sketch, settings) = drawn(seed)
        for product in sketch.analysis(settings).products {
            let steps = product.coverage.steps
            #expect(steps.count == product.fields.count + 1, "seed \(seed)")
            #expect(steps.first?.numerator == 0, "seed \(seed)")
            // All but what misses an answer.
            if product.missing == 0 {
                #expect(steps.last.map { $0.numerator == $0.denominator } == true, "seed \(seed)")
            }
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.numerator <= $1.numerator }, "seed \(seed)")
            let needed = [0, 90, 95, 99, 100].compactMap { product.coverage.fieldsNeeded(forPercent: $0) }
            #expect(needed == needed.sorted(), "seed \(seed)")
            #expect((needed.last ?? 0) <= product.everUsedFields, "seed \(seed)")
            if product.missing == 0, product.usedAnswers > 0 {
                #expect(product.coverage.fieldsNeeded(forPercent: 100) == product.everUsedFields, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<60)
    func monthsAddUpToTheProduct(seed: Int) {
        let (sketch, settings) = drawn(seed)
        for product in sketch.analysis(settings).products {
            #expect(product.months.reduce(0) { $0 + $1.registrations } == product.registrations, "seed \(seed)")
            #expect(product.months.reduce(0) { $0 + $1.answers } == product.answers, "seed \(seed)")
            #expect(product.months.reduce(0) { $0 + $1.usedAnswers } == product.usedAnswers, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<60)
    func everyActionTwiceChangesNothing(seed: Int) {
        let (sketch, settings) = drawn(seed)
        var doubled = sketch
        doubled.actions += sketch.actions.reversed()
        #expect(words(doubled.analysis(settings)) == words(sketch.analysis(settings)), "seed \(seed)")
    }

    @Test(arguments: 0..<60)
    func theOrderOfRowsDoesNotMatter(seed: Int) {
        let (sketch, settings) = drawn(seed)
        var turned = sketch
        let last = sketch.registrations.count - 1
        turned.registrations.reverse()
        for registration in turned.registrations.indices { turned.registrations[registration].answers.reverse() }
        turned.actions = sketch.actions.reversed().map { action in
            var action = action
            action.registrations = action.registrations.map { last - $0 }
            action.names.reverse()
            action.values.reverse()
            return action
        }
        #expect(words(turned.analysis(settings)) == words(sketch.analysis(settings)), "seed \(seed)")
    }

    // A product's counts do not depend on what other products are in the log, when its horizon and the end are given.
    @Test(arguments: 0..<60)
    func aProductStandsOnItsOwn(seed: Int) throws {
        let (sketch, settings) = try example(seed, of: "passport")
        var alone = sketch
        for registration in sketch.registrations.indices where sketch.registrations[registration].product != "passport"
        {
            alone.registrations[registration].product = "other"
            alone.registrations[registration].answers = []
        }
        let figures = try #require(sketch.analysis(settings).products.first { $0.name == "passport" }, "seed \(seed)")
        let figuresAlone = try #require(alone.analysis(settings).products.first { $0.name == "passport" })
        #expect(figures.fields.contains { $0.used > 0 }, "seed \(seed)")
        #expect(words(figures) == words(figuresAlone), "seed \(seed)")
        #expect(figures.fields.map(words) == figuresAlone.fields.map(words), "seed \(seed)")
    }

    /// The first of the logs drawn for `seed` in which a question of `product` is used, and another product is too;
    /// signals are left out, since they count by name.
    private func example(_ seed: Int, of product: String) throws -> (LogSketch, AnalysisSettings) {
        for draw in 0..<100 {
            var (sketch, settings) = drawn(seed + 60 * draw)
            settings.observationEnd = CalendarDate(year: 2024, month: 6, day: 1)
            settings.products[product] = ProductSettings { $0.followUpHorizonDays = 10 }
            sketch.signals = []
            let used = sketch.analysis(settings).products.filter { $0.everUsedFields > 0 }.map(\.name)
            if used.contains(product), used.count > 1 { return (sketch, settings) }
        }
        throw NoExample(seed: seed)
    }

    private struct NoExample: Error { let seed: Int }
}
