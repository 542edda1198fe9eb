import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PublishedFieldTests {
    private func figures(
        captured: Int, used: Int, mature: (captured: Int, used: Int)? = nil, missing: Int = 0, explicit: Int? = nil,
        observable: Int = 400, verdict: Verdict, on grounds: [Ground] = []
    ) -> FieldFigures {
        var evidence = EvidenceCounts()
        evidence.explicit = explicit ?? used
        evidence.carried = used - (explicit ?? used)
        var beneficiaries = BeneficiaryCounts()
        beneficiaries.citizen = used
        let mature = mature ?? (captured, used)
        let day = used > 0 ? CalendarDate(dayNumber: 19_800) : nil
        return FieldFigures(
            field: FieldID(0), key: "f", name: "f", asked: captured, captured: captured, used: used,
            matureCaptured: mature.captured, matureUsed: mature.used, missing: missing, evidence: evidence, chance: 0,
            observable: observable, beneficiaries: beneficiaries, firstUse: day, lastUse: day,
            lag: day.map { _ in LagSummary(medianSeconds: 1, percentile95Seconds: 1) }, signals: 0,
            usageInterval: WilsonInterval(mature.used, of: mature.captured),
            zeroUseBound: used == 0 ? zeroUseBound(captures: mature.captured) : nil, stillNeeded: nil,
            personalData: nil,
            judgement: Judgement(verdict, on: grounds + (missing > 0 ? [.missed(.exact(missing))] : [])))
    }

    private func told(_ figures: FieldFigures, in product: ProductBounds) -> PublishedField {
        PublishedField(figures, in: product)
    }

    private func product(mature: Int = 400, minimumFollowUps: Int = 30) -> ProductBounds {
        ProductBounds(
            rule: SmallCells(minimum: 5), registrations: 400, mature: SmallCells(minimum: 5).published(mature),
            withFollowUp: .exact(400), minimumFollowUps: minimumFollowUps, isFollowUpComplete: false)
    }

    /// With 1 of 20 the interval begins at 0.9 %, with 2 of 20 at 2.8 %: at a threshold of 1 % the verdict would tell 1.
    @Test func theVerdictDoesNotTellOnWhichSideOfTheThresholdFewUsesLie() throws {
        let told = (1...4).map { used in
            self.told(
                figures(
                    captured: 20, used: used, verdict: used == 1 ? .reconsider : .keep,
                    on: used == 1
                        ? [.notSurelyOften(threshold: Ratio(1, 100))]
                        : [.oftenUsed(.exact(used), beneficiaries: .told(BeneficiaryCounts()))]),
                in: product())
        }
        // Nothing of what is reported depends on the number.
        #expect(Set(told).count == 1)
        let field = try #require(told.first)
        #expect(field.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: .fewer(than: 5))]))
        #expect(field.counts.used == .fewer(than: 5))
        #expect(field.counts.missing == .leftOut)
        #expect(field.usage.rate == .leftOut && field.usage.interval == .leftOut)
        #expect(field.usage.recentlyUsed == .leftOut)
        #expect(field.uses == PublishedUses(evidence: .leftOut, beneficiaries: .leftOut, times: .leftOut))
    }

    @Test func theVerdictDoesNotTellHowManyAreObservable() {
        let told = [2, 4].map { observable in
            self.told(
                figures(
                    captured: 20, used: 0, observable: observable,
                    verdict: observable < 4 ? .notMeasurable : .insufficientData,
                    on: observable < 4
                        ? [.rarelyObservable(.exact(observable), needed: 4)] : [.tooFewCaptures(stillNeeded: .told(9))]),
                in: product(minimumFollowUps: 4))
        }
        let judgement = Judgement(.notMeasurable, on: [.rarelyObservable(.fewer(than: 5), needed: 4)])
        #expect(told.map(\.judgement) == [judgement, judgement])
    }

    @Test func protectedStaysProtected() {
        let told = told(
            figures(captured: 20, used: 2, verdict: .protected, on: [.protected(reason: "the law")]), in: product())
        #expect(told.judgement == Judgement(.protected, on: [.protected(reason: "the law")]))
    }

    @Test func whatIsLargeIsToldWhole() {
        var gain = BeneficiaryCounts()
        gain.citizen = 50
        let often = Ground.oftenUsed(50, beneficiaries: .told(gain))
        let told = told(figures(captured: 300, used: 50, missing: 7, verdict: .keep, on: [often]), in: product())
        #expect(told.judgement == Judgement(.keep, on: [often, .missed(7)]))
        #expect(told.usage.interval == .told(WilsonInterval(50, of: 300)))
        #expect(told.usage.rate == .told(Ratio(50, 300)))
        #expect(told.counts.missing == 7)
        #expect(told.uses.beneficiaries == .told(gain))
        #expect(told.uses.times.told??.lag == LagSummary(medianSeconds: 1, percentile95Seconds: 1))
    }

    /// Without a rule nothing is withheld, however small.
    @Test func withoutARuleEverythingIsTold() {
        let bounds = ProductBounds(
            rule: .tellingEverything, registrations: 400, mature: 400, withFollowUp: 400, minimumFollowUps: 4,
            isFollowUpComplete: false)
        let told = told(
            figures(captured: 3, used: 2, mature: (2, 1), missing: 1, explicit: 1, observable: 2, verdict: .keep),
            in: bounds)
        #expect(
            told.counts
                == FieldCounts(asked: 3, captured: 3, used: 2, missing: 1, chance: 0, observable: 2, signals: 0))
        #expect(told.usage.rate == .told(Ratio(1, 2)))
        #expect(told.usage.recentlyUsed == 1)
        #expect(told.uses.evidence.told?.carried == 1)
        #expect(told.judgement == Judgement(.keep, on: [.missed(1)]))
    }

    /// Of 6 captures at most 2 are young: 4, 5 or 6 are mature, and «fewer than 5» would be 4.
    @Test(arguments: [4, 5, 6])
    func matureCountsDoNotFollowFromTheYoung(mature: Int) {
        let told = told(
            figures(
                captured: 6, used: 0, mature: (mature, 0), verdict: .insufficientData,
                on: [.tooFewCaptures(stillNeeded: .told(299 - mature))]), in: product(mature: 398))
        #expect(told.usage.captured == .leftOut)
        #expect(told.judgement == Judgement(.insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut)]))
    }

    /// What would tell that enough captures are mature is told as too little instead.
    @Test func aQuestionIsNotDroppedOnCapturesThatAreNotTold() {
        let told = told(
            figures(captured: 400, used: 0, verdict: .drop, on: [.unused]), in: product(mature: 3))
        #expect(told.judgement == Judgement(.insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut)]))
        #expect(told.usage.zeroUseBound == .leftOut)
    }

    /// A single registration lacks an answer, so that «fewer than 5 missed» would be 1.
    @Test(arguments: [0, 1])
    func missingDoesNotFollowFromWhatIsCaptured(missing: Int) {
        let told = told(figures(captured: 399, used: 50, missing: missing, verdict: .keep), in: product())
        #expect(told.counts.missing == .leftOut)
        #expect(told.judgement == Judgement(.keep, on: []))
    }

    @Test func aSmallKindOfEvidenceTakesTheOthersWithIt() {
        let told = told(figures(captured: 300, used: 50, explicit: 48, verdict: .keep), in: product())
        #expect(told.uses.evidence == .leftOut)
        #expect(told.uses.beneficiaries.isTold)
    }

    /// 50 uses of which 48 are mature: the difference is small, and is not told.
    @Test func aDifferenceOfWhatIsToldIsNotToldWhereItIsSmall() {
        func recent(_ mature: Int) -> PublishedCount {
            told(figures(captured: 300, used: 50, mature: (290, mature), verdict: .keep), in: product()).usage
                .recentlyUsed
        }
        #expect(recent(48) == .leftOut)
        #expect(recent(50) == 0)
        #expect(recent(40) == 10)
    }
}
