import Testing

@testable import Metrics

@Suite struct LagHorizonTests {
    private static let day: Int64 = 86_400

    /// So many uses after so many days, of old registrations.
    private func lags(_ count: Int, after days: Int64, age: Int64 = 1_000) -> [AgedLag] {
        [AgedLag](repeating: AgedLag(days * Self.day, age: age * Self.day), count: count)
    }

    private func days(_ fields: [[AgedLag]], all: [AgedLag] = [], minimum: Int = 60) -> Int {
        LagHorizon.days(of: fields, ofAllProducts: all, minimum: minimum)
    }

    @Test func theMinimumIsTheLeast() {
        #expect(days([]) == 60)
        #expect(days([lags(100, after: 9)]) == 60)
        #expect(days([lags(100, after: 61)]) == 61)
        #expect(days([lags(100, after: 9)], minimum: 0) == 9)
    }

    // 30 uses after 90 days, in a product of 970 after 10: the percentile of the product is 10, that of the field 90. 29 are not
    // enough.
    @Test func aSlowQuestionCounts() {
        #expect(days([lags(970, after: 10), lags(30, after: 90)]) == 90)
        #expect(days([lags(970, after: 10), lags(29, after: 90)]) == 60)
    }

    // A product with 29 lags looks at all together too; with 30 in it, it does not; and 29 in all tell nothing.
    @Test func fewLagsBorrowFromAll() {
        #expect(days([lags(29, after: 70)], all: lags(100, after: 80)) == 80)
        #expect(days([lags(29, after: 90)], all: lags(100, after: 80)) == 90)
        #expect(days([lags(30, after: 70)], all: lags(100, after: 80)) == 70)
        #expect(days([lags(2, after: 70)], all: lags(29, after: 80)) == 70)
    }

    @Test func thePercentileIsRoundedUpToDays() {
        #expect(LagHorizon.percentile95(of: [AgedLag(1, age: 9)]) == 1)
        #expect(LagHorizon.percentile95(of: [AgedLag(86_400, age: 9)]) == 1)
        #expect(LagHorizon.percentile95(of: [AgedLag(86_401, age: 9)]) == 2)
        #expect(LagHorizon.percentile95(of: []) == nil)
    }

    // 76 recent registrations used after 5 days, 20 old ones after 5 and 4 after 50: the 95th of 100 is 5 days, and 24 that are
    // at least 10 days old are too few to look again. With 27 and 4 it is 5 as well (the 102nd of 107), and of 31 old ones the
    // 30th is 50.
    @Test func theSecondLookIsAtOldRegistrations() {
        let recent = lags(76, after: 5, age: 9)
        #expect(LagHorizon.percentile95(of: recent + lags(20, after: 5) + lags(4, after: 50)) == 5)
        #expect(LagHorizon.percentile95(of: recent + lags(27, after: 5) + lags(4, after: 50)) == 50)
        // Over old registrations the percentile is 5, over all 50: the larger counts.
        #expect(LagHorizon.percentile95(of: lags(100, after: 5) + lags(40, after: 50, age: 60)) == 50)
    }
}
