@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// The figures of random logs against a recomputation straight from the specification.
@Suite struct AnalysisAgainstNaiveReferenceTests {
    @Test(arguments: 0..<300)
    func everyFigureOfARandomLogIsTheNaiveOne(seed: Int) {
        var random = RandomSketch(seed: UInt64(seed))
        let sketch = random.sketch()
        let settings = random.settings()
        let threads = [1, 2, 7][seed % 3]
        compare(
            Analysis(of: sketch.log, settings: settings, threads: threads), NaiveReference(sketch, settings: settings),
            sketch, settings, seed)
    }

    /// Compares every figure of `analysis` with the one that `reference` computes of the same sketch.
    func compare(
        _ analysis: Analysis, _ reference: NaiveReference, _ sketch: LogSketch, _ settings: AnalysisSettings,
        _ seed: Int
    ) {
        let expected = reference.products
        #expect(analysis.products.map(\.name) == expected.map(\.name), "seed \(seed)")
        for (product, expected) in zip(analysis.products, expected) {
            compare(product, expected, signals: sketch.signals.count { $0.product == product.name }, seed)
            #expect(product.fields.map(\.name) == expected.fields.map(\.name), "seed \(seed), \(product.name)")
            for (field, expectedField) in zip(product.fields, expected.fields) {
                compare(field, expectedField, "seed \(seed), \(product.name), \(field.name)")
                let signals = sketch.signals.count { $0.product == product.name && $0.field == field.name }
                #expect(field.signals == signals, "seed \(seed)")
                let configured = settings.fields[field.name]?.personalData.map {
                    PersonalDataFinding($0, by: .configured)
                }
                #expect(configured == nil || field.personalData == configured, "seed \(seed)")
            }
            let changes = analysis.protocolChanges.filter { $0.productName == product.name }
            #expect(changes.flatMap(lines) == expected.changes, "seed \(seed), \(product.name)")
        }
        let reported = analysis.products.filter { product in
            analysis.protocolChanges.contains { $0.product == product.product }
        }
        #expect(analysis.protocolChanges.map(\.productName).removingRepeats == reported.map(\.name), "seed \(seed)")
        compare(analysis.totals, expected, seed)
        #expect(analysis.observationEnd?.localDate.iso8601 == reference.observationEnd?.date, "seed \(seed)")
    }

    private func compare(
        _ product: ProductFigures, _ expected: NaiveReference.ProductResult, signals: Int, _ seed: Int
    ) {
        let place: Comment = "seed \(seed), \(product.name)"
        #expect(product.registrations == expected.registrations, place)
        #expect(product.mature == expected.mature, place)
        #expect(product.withFollowUp == expected.withFollowUp, place)
        #expect(product.horizon.days == expected.horizon, place)
        #expect(product.answers == expected.fields.map(\.captured).reduce(0, +), place)
        #expect(product.usedAnswers == expected.fields.map(\.used).reduce(0, +), place)
        #expect(product.missing == expected.fields.map(\.missing).reduce(0, +), place)
        let droppable = expected.fields.filter { $0.verdict == .drop }.map(\.captured).reduce(0, +)
        #expect(product.droppableAnswers == droppable, place)
        #expect(product.lag?.medianSeconds == naivePercentile(50, expected.lags).map(Int64.init), place)
        #expect(product.lag?.percentile95Seconds == naivePercentile(95, expected.lags).map(Int64.init), place)
        #expect(product.coverage.steps == expected.helped.map { Ratio($0, expected.withUse) }, place)
        let months = product.months.map { "\($0.month.iso8601) \($0.registrations) \($0.answers) \($0.usedAnswers)" }
        #expect(months == expected.months, place)
        #expect(product.signals == signals, place)
    }

    private func compare(_ field: FieldFigures, _ expected: NaiveReference.FieldResult, _ place: Comment) {
        let counts = [
            field.asked, field.captured, field.used, field.matureCaptured, field.matureUsed, field.missing,
            field.chance,
            field.observable,
        ]
        let expectedCounts = [
            expected.asked, expected.captured, expected.used, expected.matureCaptured, expected.matureUsed,
            expected.missing, expected.chance, expected.observable,
        ]
        #expect(counts == expectedCounts, place)
        let evidence = [field.evidence.explicit, field.evidence.carried, field.evidence.required]
        #expect(evidence == [expected.explicit, expected.carried, expected.required], place)
        let gainers = field.beneficiaries
        #expect(
            [gainers.citizen, gainers.organisation, gainers.both, gainers.unknown]
                == [expected.citizen, expected.organisation, expected.both, expected.unknown], place)
        #expect(field.firstUse?.iso8601 == expected.firstUse, place)
        #expect(field.lastUse?.iso8601 == expected.lastUse, place)
        #expect(field.lag?.medianSeconds == naivePercentile(50, expected.lags).map(Int64.init), place)
        #expect(field.lag?.percentile95Seconds == naivePercentile(95, expected.lags).map(Int64.init), place)
        #expect(isClose(field.usageInterval?.lower, expected.interval?.lower), place)
        #expect(isClose(field.usageInterval?.upper, expected.interval?.upper), place)
        #expect(isClose(field.zeroUseBound, expected.zeroUseBound), place)
        #expect(field.stillNeeded == expected.stillNeeded, place)
        #expect(field.verdict == expected.verdict, place)
    }

    private func compare(_ totals: TotalFigures, _ products: [NaiveReference.ProductResult], _ seed: Int) {
        let place: Comment = "seed \(seed), totals"
        let fields = products.flatMap(\.fields)
        func sum(_ counts: [Int]) -> Int { counts.reduce(0, +) }
        #expect(totals.registrations == sum(products.map(\.registrations)), place)
        #expect(totals.mature == sum(products.map(\.mature)), place)
        #expect(totals.withFollowUp == sum(products.map(\.withFollowUp)), place)
        #expect(totals.askedFields == fields.count { $0.asked > 0 }, place)
        #expect(totals.capturedFields == fields.count { $0.captured > 0 }, place)
        #expect(totals.everUsedFields == fields.count { $0.used > 0 }, place)
        #expect(totals.answers == sum(fields.map(\.captured)), place)
        #expect(totals.usedAnswers == sum(fields.map(\.used)), place)
        #expect(totals.missing == sum(fields.map(\.missing)), place)
        #expect(totals.droppableAnswers == sum(fields.filter { $0.verdict == .drop }.map(\.captured)), place)
        for verdict in Verdict.allCases {
            #expect(totals.verdicts[verdict] ?? 0 == fields.count { $0.verdict == verdict }, place)
        }
        let gainers = totals.beneficiaries
        #expect(gainers.citizen == sum(fields.map(\.citizen)), place)
        #expect(gainers.organisation == sum(fields.map(\.organisation)), place)
        #expect(gainers.both == sum(fields.map(\.both)), place)
        #expect(gainers.unknown == sum(fields.map(\.unknown)), place)
    }

    /// A change in the words of the reference.
    private func lines(_ change: ProtocolChangeFigures) -> [String] {
        func words(_ counts: ChangeCounts) -> String { "\(counts.captured) \(counts.used) \(counts.missing)" }
        let date = change.date.iso8601
        return ["\(date) \(change.registrationsBefore) \(change.registrationsAfter)"]
            + change.fields.map { "\(date) \($0.name) \(words($0.before)) \(words($0.after))" }
    }

    /// Whether both are nil or differ by no more than rounding in the last digits of a Double can explain.
    private func isClose(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) < 1e-12
    }
}

extension [String] {
    /// The elements without those that equal the one before.
    fileprivate var removingRepeats: [String] {
        enumerated().filter { $0.offset == 0 || $0.element != self[$0.offset - 1] }.map(\.element)
    }
}
