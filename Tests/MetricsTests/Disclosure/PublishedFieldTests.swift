import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PublishedFieldTests {
    private func figures(
        captured: Int, used: Int, mature: (captured: Int, used: Int)? = nil, missing: Int = 0, explicit: Int? = nil,
        observable: Int = 400, judgement: QuestionJudgement
    ) -> FieldFigures {
        var evidence = EvidenceCounts()
        evidence.explicit = explicit ?? used
        evidence.carried = used - (explicit ?? used)
        var beneficiaries = BeneficiaryCounts()
        beneficiaries.citizen = used
        var answers = AnswerCounts()
        (answers.asked, answers.captured) = (captured, captured)
        (answers.matureCaptured, answers.matureUsed) = mature ?? (captured, used)
        (answers.visible, answers.blind) = (answers.matureCaptured, 0)
        let day = CalendarDate(dayNumber: 19_800)
        let counts = FieldCounts(
            asked: captured, captured: captured, used: used, directed: explicit ?? used, missing: missing, chance: 0,
            observable: observable,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0))
        return FieldFigures(
            field: FieldID(0), label: Field(key: "f", name: "f"), counts: counts, answers: answers,
            uses: FieldUses(
                evidence: evidence, beneficiaries: beneficiaries,
                times: used == 0
                    ? nil
                    : UseTimes(first: day, last: day, lag: LagSummary(medianSeconds: 1, percentile95Seconds: 1))),
            certainty: FieldCertainty(
                clustering: .undeterminable,
                usage: ClopperPearsonInterval(answers.matureUsed, of: answers.matureCaptured), directedBound: nil,
                missing: nil,
                zeroUseBound: used == 0
                    ? RoundedBound(unseenIn: answers.matureCaptured, clustering: .undeterminable) : nil,
                visibleBound: nil, stillNeeded: 7, decidableFrom: day),
            stoppedSince: day, personalData: nil, judgement: judgement)
    }

    private func told(_ figures: FieldFigures, in product: ProductBounds) -> PublishedField {
        PublishedField(figures, in: product)
    }

    private func product(
        mature: Int = 400, minimumFollowUps: Int = 30, rule: SmallCells = SmallCells(minimum: 5)
    ) -> ProductBounds {
        ProductBounds(
            rule: rule, registrations: 400, mature: rule.published(mature), withFollowUp: .exact(400),
            minimumFollowUps: minimumFollowUps, isFollowUpComplete: false, threshold: Ratio(1, 100))
    }

    private let often = QuestionJudgement(.keep, on: .usedOftenEnough)

    /// With 1 of 20 the interval begins at 0.1 %, with 2 of 20 at 1.2 %: at a threshold of 1 % the verdict would tell 1.
    @Test func theVerdictDoesNotTellOnWhichSideOfTheThresholdFewUsesLie() throws {
        let told = (1...4).map { used in
            self.told(
                figures(
                    captured: 20, used: used,
                    judgement: used == 1 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often),
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

    /// Of 50 uses two or three are named or needed: «keep» would tell that there are enough of these.
    @Test(arguments: [2, 3]) func theVerdictDoesNotTellHowManyUsesAreDirected(explicit: Int) {
        let judgement = explicit == 2 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often
        let told = told(figures(captured: 300, used: 50, explicit: explicit, judgement: judgement), in: product())
        #expect(told.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: 50)]))
    }

    @Test func theVerdictDoesNotTellHowManyAreObservable() {
        let told = [2, 4].map { observable in
            self.told(
                figures(
                    captured: 20, used: 0, observable: observable,
                    judgement: observable < 4
                        ? QuestionJudgement(.notMeasurable, on: .hardlyVisible(visible: observable, blind: 0))
                        : QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 9))),
                in: product(minimumFollowUps: 4))
        }
        let judgement = Judgement(.notMeasurable, on: [.hardlyVisible(visible: .leftOut, blind: .leftOut)])
        #expect(told.map(\.judgement) == [judgement, judgement])
    }

    @Test func protectedStaysProtected() {
        let told = told(
            figures(captured: 20, used: 2, judgement: QuestionJudgement(.protected, on: .protected(reason: "the law"))),
            in: product())
        #expect(told.judgement == Judgement(.protected, on: [.protected(reason: "the law")]))
    }

    @Test func whatIsLargeIsToldWhole() {
        var gain = BeneficiaryCounts()
        gain.citizen = 50
        let told = told(figures(captured: 300, used: 50, missing: 7, judgement: often), in: product())
        #expect(told.judgement == Judgement(.keep, on: [.usedOftenEnough(50, beneficiaries: .told(gain))]))
        #expect(told.usage.interval == .told(ClopperPearsonInterval(50, of: 300)))
        #expect(told.usage.rate == .told(Ratio(50, 300)))
        #expect(told.counts.missing == 7)
        #expect(told.uses.beneficiaries == .told(gain))
        #expect(told.uses.times.told??.lag == LagSummary(medianSeconds: 1, percentile95Seconds: 1))
    }

    /// With a rule nothing is told of what is visible and blind, nor of what rests on it, nor of the days of asking.
    @Test func underARuleWhatRestsOnVisibilityIsNotTold() {
        let told = told(
            figures(
                captured: 300, used: 0,
                judgement: QuestionJudgement(.drop, on: .unused(measured: 300), condition: .nothing)), in: product())
        #expect(told.judgement == Judgement(.drop, on: [.unused(measured: .leftOut)], condition: .nothing))
        #expect(told.usage.measured == .leftOut && told.need == .leftOut && told.asking == .leftOut)
        #expect(told.usage.zeroUseBound == .leftOut && told.usage.stillNeeded == .leftOut)
        #expect(told.counts.directed == .leftOut)
    }

    /// Without a rule nothing is left out, however small.
    @Test func withoutARuleEverythingIsTold() {
        let told = told(
            figures(captured: 3, used: 2, mature: (2, 1), missing: 1, explicit: 1, observable: 2, judgement: often),
            in: product(minimumFollowUps: 4, rule: .tellingEverything))
        let counts = FieldCounts<PublishedCount>(
            asked: 3, captured: 3, used: 2, directed: 1, missing: 1, chance: 0, observable: 2,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0))
        #expect(told.counts == counts)
        #expect(told.usage.rate == .told(Ratio(1, 2)))
        #expect(told.usage.recentlyUsed == 1)
        #expect(told.usage.measured.visible == 2 && told.usage.stillNeeded == .told(7))
        #expect(told.asking.told?.stoppedSince == CalendarDate(dayNumber: 19_800))
        #expect(told.uses.evidence.told?.carried == 1)
        #expect(told.judgement?.verdict == .keep)
    }

    /// Of 6 captures at most 2 are young: 4, 5 or 6 are mature, and «fewer than 5» would be 4.
    @Test(arguments: [4, 5, 6])
    func matureCountsDoNotFollowFromTheYoung(mature: Int) {
        let told = told(
            figures(
                captured: 6, used: 0, mature: (mature, 0),
                judgement: QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 299 - mature))),
            in: product(mature: 398))
        #expect(told.usage.captured == .leftOut)
        #expect(told.judgement == tooFew)
    }

    private let tooFew = Judgement(
        .insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut, decidableFrom: .leftOut)])

    /// What would tell that enough captures are mature is told as too little instead.
    @Test func aQuestionIsNotDroppedOnCapturesThatAreNotTold() {
        let drop = QuestionJudgement(.drop, on: .unused(measured: 400), condition: .nothing)
        let told = told(figures(captured: 400, used: 0, judgement: drop), in: product(mature: 3))
        #expect(told.judgement == tooFew)
        #expect(told.usage.zeroUseBound == .leftOut)
    }

    /// A question that was missed a few times, or not at all where that is not told: which of both the verdict does not tell.
    @Test(arguments: [0, 1]) func theVerdictDoesNotTellWhetherAnAnswerIsMissed(missing: Int) {
        let judgement =
            missing == 0
            ? QuestionJudgement(.drop, on: .unused(measured: 399), condition: .nothing)
            : QuestionJudgement(.reconsider, on: .neededWhereMissing(1))
        let told = told(figures(captured: 399, used: 0, missing: missing, judgement: judgement), in: product())
        #expect(told.judgement == Judgement(.reconsider, on: [.neededWhereMissing(.leftOut)]))
    }

    /// A single registration lacks an answer, so that «fewer than 5 missed» would be 1.
    @Test(arguments: [0, 1])
    func missingDoesNotFollowFromWhatIsCaptured(missing: Int) {
        let told = told(figures(captured: 399, used: 50, missing: missing, judgement: often), in: product())
        #expect(told.counts.missing == .leftOut)
        #expect(told.verdict == .keep)
    }

    @Test func aSmallKindOfEvidenceTakesTheOthersWithIt() {
        let told = told(figures(captured: 300, used: 50, explicit: 48, judgement: often), in: product())
        #expect(told.uses.evidence == .leftOut)
        #expect(told.uses.beneficiaries.isTold)
    }

    /// 50 uses of which 48 are mature: the difference is small, and is not told.
    @Test func aDifferenceOfWhatIsToldIsNotToldWhereItIsSmall() {
        func recent(_ mature: Int) -> PublishedCount {
            told(figures(captured: 300, used: 50, mature: (290, mature), judgement: often), in: product()).usage
                .recentlyUsed
        }
        #expect(recent(48) == .leftOut)
        #expect(recent(50) == 0)
        #expect(recent(40) == 10)
    }
}
