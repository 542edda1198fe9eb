import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PooledUsageTests {
    private func pooled(_ fields: [ReportedField], clusterings: [Int] = [], thresholds: [Double?] = []) -> PooledUsage {
        PooledUsage(
            of: fields.enumerated().map { index, field in
                PooledUsage.Share(
                    field: field, clustering: index < clusterings.count ? clusterings[index] : 100,
                    threshold: index < thresholds.count ? thresholds[index] : 0.01)
            })
    }

    private func unused(_ measured: Int, change: (inout ReportedField.Counts) -> Void = { _ in }) -> ReportedField {
        ReportedField(sketch: "q", 0, of: measured, verdict: .insufficientData, change: change)
    }

    // 60 + 90/1.5 + 200/1.25 = 280: 1 − 0.05^(1/280) = 0.0106420; with 20 more 0.0099361, both by hand calculator.
    @Test func theBoundIsOfIndependentCaptures() {
        let pooled = pooled([unused(60), unused(90), unused(200)], clusterings: [100, 150, 125])
        #expect(pooled.zeroUseBound?.millionths == 10_643)
        #expect(!pooled.isBelowThreshold)
        #expect(pooled.organisations == 3 && pooled.matureCaptured == 350 && pooled.matureUsed == 0)
        let more = self.pooled([unused(80), unused(90), unused(200)], clusterings: [100, 150, 125])
        #expect(more.zeroUseBound?.millionths == 9_937)
        #expect(more.isBelowThreshold)
    }

    // 299 measured captures are needed at 1 %, as for one organisation.
    @Test func togetherTheyNeedAsManyAsOne() {
        #expect(pooled([unused(100), unused(100), unused(99)]).zeroUseBound?.millionths == 9_970)
        #expect(pooled([unused(100), unused(100), unused(99)]).isBelowThreshold)
        #expect(!pooled([unused(100), unused(100), unused(98)]).isBelowThreshold)
    }

    @Test func whereSomebodyUsesItThereIsNoBound() {
        let used = ReportedField(sketch: "q", 2, of: 100)
        let pooled = pooled([unused(400), used])
        #expect(pooled.zeroUseBound == nil && !pooled.isBelowThreshold)
        #expect(pooled.matureUsed == 2 && pooled.matureCaptured == 500)
        #expect(self.pooled([unused(400), unused(1) { $0.used = .fewer(than: 5) }]).zeroUseBound == nil)
        #expect(self.pooled([unused(400), unused(1) { $0.used = .leftOut }]).zeroUseBound == nil)
    }

    /// Of reports that withhold small counts there are neither mature nor visible captures.
    @Test func whatIsWithheldCountsByWhatIsMeasured() {
        let field = unused(150) {
            ($0.matureCaptured, $0.matureUsed, $0.visible, $0.blind) = (.absent, .absent, .absent, .absent)
        }
        let pooled = pooled([field, field, field], clusterings: [150, 150, 150])
        #expect(pooled.organisations == 3 && pooled.matureCaptured == 0)
        #expect(pooled.zeroUseBound?.millionths == 9_937)
        #expect(pooled.isBelowThreshold)
        #expect(self.pooled([unused(150) { $0.measured = .leftOut }]).zeroUseBound == nil)
    }

    @Test func whatCouldNotBeMeasuredDoesNotCount() {
        let hidden = ReportedField(sketch: "q", 0, of: 4_000, verdict: .notMeasurable)
        #expect(pooled([unused(200), hidden]).zeroUseBound?.millionths == 14_868)
        #expect(pooled([hidden, hidden]).zeroUseBound == nil)
        #expect(pooled([unused(300), hidden]).isBelowThreshold)
    }

    @Test(arguments: [Verdict.protected, .keep, .reconsider, .add, nil])
    func whoNeedsItSpeaksForAll(verdict: Verdict?) {
        let other = ReportedField(sketch: "q", 0, of: 0, verdict: verdict)
        let pooled = pooled([unused(400), other])
        #expect(pooled.zeroUseBound != nil && !pooled.isBelowThreshold)
    }

    /// 30 visible captures in all, unless one organisation says none, which then needs none.
    @Test func enoughMustBeVisible() {
        func visible(_ counts: [Int?]) -> Bool {
            pooled(
                counts.map { count in unused(200) { $0.visible = count.map { .exact($0) } ?? .absent } }
            ).isBelowThreshold
        }
        #expect(!visible([14, 15]))
        #expect(visible([15, 15]))
        #expect(visible([29, nil]))
        #expect(visible([29, 0]))
    }

    @Test func theStrictestThresholdHolds() {
        #expect(!pooled([unused(200), unused(200)], thresholds: [0.01, 0.005]).isBelowThreshold)
        #expect(pooled([unused(200), unused(200)], thresholds: [0.01, nil]).isBelowThreshold)
        #expect(!pooled([unused(200), unused(200)], thresholds: [nil, nil]).isBelowThreshold)
    }
}
