import RegistrationLog
import Testing

@testable import Metrics

@Suite struct FieldWithholdingTests {
    private func figures(
        captured: Int, used: Int, mature: (captured: Int, used: Int)? = nil, missing: Int = 0, explicit: Int? = nil,
        observable: Int = 400, verdict: Verdict
    ) -> FieldFigures {
        var evidence = EvidenceCounts()
        evidence.explicit = explicit ?? used
        evidence.carried = used - (explicit ?? used)
        var beneficiaries = BeneficiaryCounts()
        beneficiaries.citizen = used
        let mature = mature ?? (captured, used)
        return FieldFigures(
            field: FieldID(0), key: "f", name: "f", asked: captured, captured: captured, used: used,
            matureCaptured: mature.captured, matureUsed: mature.used, missing: missing, evidence: evidence, chance: 0,
            observable: observable, beneficiaries: beneficiaries, firstUse: nil, lastUse: nil,
            lag: LagSummary(medianSeconds: 1, percentile95Seconds: 1), signals: 0,
            usageInterval: WilsonInterval(mature.used, of: mature.captured),
            zeroUseBound: used == 0 ? zeroUseBound(captures: mature.captured) : nil, stillNeeded: nil,
            personalData: nil, verdict: verdict)
    }

    private func product(mature: Int = 400, minimumFollowUps: Int = 30) -> PublishedProduct {
        PublishedProduct(
            rule: SmallCells(minimum: 5), registrations: 400, mature: SmallCells(minimum: 5).published(mature),
            withFollowUp: .exact(400), minimumFollowUps: minimumFollowUps, isFollowUpComplete: false)
    }

    /// With 1 of 20 the interval begins at 0.9 %, with 2 of 20 at 2.8 %: at a threshold of 1 % the verdict would tell 1.
    @Test func theVerdictDoesNotTellOnWhichSideOfTheThresholdFewUsesLie() {
        let told = (1...4).map { used in
            figures(captured: 20, used: used, verdict: used == 1 ? .reconsider : .keep).withholding(in: product())
        }
        #expect(told.map(\.verdict) == Array(repeating: .reconsider, count: 4))
        // Nothing of what is reported depends on the number.
        #expect(Set(told.map(\.used)) == [1])
        #expect(told.allSatisfy { $0.lag == nil && $0.usageInterval == nil && !$0.isEvidenceShown })
        #expect(told.allSatisfy { $0.published(.used) == .fewer(than: 5) && $0.published(.citizen) == .leftOut })
        #expect(told.allSatisfy { $0.published(.missing) == .leftOut && !$0.isRateShown })
    }

    @Test func theVerdictDoesNotTellHowManyAreObservable() {
        let told = [2, 4].map { observable in
            figures(
                captured: 20, used: 0, observable: observable,
                verdict: observable < 4 ? .notMeasurable : .insufficientData
            ).withholding(in: product(minimumFollowUps: 4))
        }
        #expect(told.map(\.verdict) == [.notMeasurable, .notMeasurable])
    }

    @Test func protectedStaysProtected() {
        #expect(figures(captured: 20, used: 2, verdict: .protected).withholding(in: product()).verdict == .protected)
    }

    @Test func whatIsLargeIsToldWhole() {
        let real = figures(captured: 300, used: 50, missing: 7, verdict: .keep)
        let told = real.withholding(in: product())
        #expect(told.withheld.isEmpty)
        #expect(told.verdict == .keep)
        #expect(told.usageInterval == real.usageInterval)
    }

    /// Of 6 captures at most 2 are young: 4, 5 or 6 are mature, and «fewer than 5» would be 4.
    @Test(arguments: [4, 5, 6])
    func matureCountsDoNotFollowFromTheYoung(mature: Int) {
        let told = figures(captured: 6, used: 0, mature: (mature, 0), verdict: .insufficientData)
            .withholding(in: product(mature: 398))
        #expect(told.published(.matureCaptured) == .leftOut)
        #expect(told.verdict == .insufficientData)
    }

    /// A single registration lacks an answer, so that «fewer than 5 missed» would be 1.
    @Test(arguments: [0, 1])
    func missingDoesNotFollowFromWhatIsCaptured(missing: Int) {
        let told = figures(captured: 399, used: 50, missing: missing, verdict: .keep).withholding(in: product())
        #expect(told.published(.missing) == .leftOut)
    }

    @Test func aSmallKindOfEvidenceTakesTheOthersWithIt() {
        let told = figures(captured: 300, used: 50, explicit: 48, verdict: .keep).withholding(in: product())
        #expect(!told.isEvidenceShown)
        #expect(told.published(.explicit) == .leftOut)
        #expect(told.areBeneficiariesShown)
    }
}
