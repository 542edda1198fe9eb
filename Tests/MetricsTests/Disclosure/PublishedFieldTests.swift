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

    private func published(_ figures: FieldFigures, in product: ProductBounds) -> PublishedField {
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

    /// With 1 of 20 the interval begins at 0.1 %, with 2 of 20 at 1.2 %: at a threshold of 1 % the verdict would reveal 1.
    @Test func theVerdictDoesNotRevealOnWhichSideOfTheThresholdFewUsesLie() throws {
        let published = (1...4).map { used in
            self.published(
                figures(
                    captured: 20, used: used,
                    judgement: used == 1 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often),
                in: product())
        }
        // Nothing of what is reported depends on the number.
        #expect(Set(published).count == 1)
        let field = try #require(published.first)
        #expect(field.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: .fewer(than: 5))]))
        #expect(field.counts.used == .fewer(than: 5))
        #expect(field.counts.missing == .leftOut)
        #expect(field.usage.rate == .leftOut && field.usage.interval == .leftOut)
        #expect(field.usage.recentlyUsed == .leftOut)
        #expect(
            field.uses == PublishedUses(evidence: .leftOut, beneficiaries: .leftOut, actions: .leftOut, times: .leftOut)
        )
    }

    /// Of 50 uses two or three are named or needed: «keep» would reveal that there are enough of these.
    @Test(arguments: [2, 3]) func theVerdictDoesNotRevealHowManyUsesAreDirected(explicit: Int) {
        let judgement = explicit == 2 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often
        let published = published(
            figures(captured: 300, used: 50, explicit: explicit, judgement: judgement), in: product())
        #expect(published.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: 50)]))
    }

    @Test func theVerdictDoesNotRevealHowManyAreObservable() {
        let published = [2, 4].map { observable in
            self.published(
                figures(
                    captured: 20, used: 0, observable: observable,
                    judgement: observable < 4
                        ? QuestionJudgement(.notMeasurable, on: .hardlyVisible(visible: observable, blind: 0))
                        : QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 9))),
                in: product(minimumFollowUps: 4))
        }
        let judgement = Judgement(.notMeasurable, on: [.hardlyVisible(visible: .leftOut, blind: .leftOut)])
        #expect(published.map(\.judgement) == [judgement, judgement])
    }

    @Test func protectedStaysProtected() {
        let published = published(
            figures(captured: 20, used: 2, judgement: QuestionJudgement(.protected, on: .protected(reason: "the law"))),
            in: product())
        #expect(published.judgement == Judgement(.protected, on: [.protected(reason: "the law")]))
    }

    @Test func whatIsLargeIsPublishedWhole() {
        var gain = BeneficiaryCounts()
        gain.citizen = 50
        let published = published(figures(captured: 300, used: 50, missing: 7, judgement: often), in: product())
        #expect(published.judgement == Judgement(.keep, on: [.usedOftenEnough(50, beneficiaries: .published(gain))]))
        #expect(published.usage.interval == .published(ClopperPearsonInterval(50, of: 300)))
        #expect(published.usage.rate == .published(Ratio(50, 300)))
        #expect(published.counts.missing == 7)
        #expect(published.uses.beneficiaries == .published(gain))
        #expect(published.uses.times.published??.lag == LagSummary(medianSeconds: 1, percentile95Seconds: 1))
    }

    /// With a rule nothing is published of what is visible and blind, nor of what rests on it, nor of the days of asking.
    @Test func underARuleWhatRestsOnVisibilityIsNotPublished() {
        let published = published(
            figures(
                captured: 300, used: 0,
                judgement: QuestionJudgement(.drop, on: .unused(measured: 300), condition: .nothing)), in: product())
        #expect(published.judgement == Judgement(.drop, on: [.unused(measured: .leftOut)], condition: .nothing))
        #expect(published.usage.measured == .leftOut && published.need == .leftOut && published.asking == .leftOut)
        #expect(published.usage.zeroUseBound == .leftOut && published.usage.stillNeeded == .leftOut)
        #expect(published.counts.directed == .leftOut)
    }

    /// Without a rule nothing is left out, however small.
    @Test func withoutARuleEverythingIsPublished() {
        let published = published(
            figures(captured: 3, used: 2, mature: (2, 1), missing: 1, explicit: 1, observable: 2, judgement: often),
            in: product(minimumFollowUps: 4, rule: .publishingEverything))
        let counts = FieldCounts<PublishedCount>(
            asked: 3, captured: 3, used: 2, directed: 1, missing: 1, chance: 0, observable: 2,
            signals: QuestionSignals(all: 0, needless: 0, needed: 0))
        #expect(published.counts == counts)
        #expect(published.usage.rate == .published(Ratio(1, 2)))
        #expect(published.usage.recentlyUsed == 1)
        #expect(published.usage.measured.visible == 2 && published.usage.stillNeeded == .published(7))
        #expect(published.asking.published?.stoppedSince == CalendarDate(dayNumber: 19_800))
        #expect(published.uses.evidence.published?.carried == 1)
        #expect(published.judgement?.verdict == .keep)
    }

    /// Of 6 captures at most 2 are young: 4, 5 or 6 are mature, and «fewer than 5» would be 4.
    @Test(arguments: [4, 5, 6])
    func matureCountsDoNotFollowFromTheYoung(mature: Int) {
        let published = published(
            figures(
                captured: 6, used: 0, mature: (mature, 0),
                judgement: QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 299 - mature))),
            in: product(mature: 398))
        #expect(published.usage.captured == .leftOut)
        #expect(published.judgement == tooFew)
    }

    private let tooFew = Judgement(
        .insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut, decidableFrom: .leftOut)])

    /// What would reveal that enough captures are mature is published as too little instead.
    @Test func aQuestionIsNotDroppedOnCapturesThatAreNotPublished() {
        let drop = QuestionJudgement(.drop, on: .unused(measured: 400), condition: .nothing)
        let published = published(figures(captured: 400, used: 0, judgement: drop), in: product(mature: 3))
        #expect(published.judgement == tooFew)
        #expect(published.usage.zeroUseBound == .leftOut)
    }

    /// A question that was missed a few times, or not at all where that is not published: which of both the verdict does not reveal.
    @Test(arguments: [0, 1]) func theVerdictDoesNotRevealWhetherAnAnswerIsMissed(missing: Int) {
        let judgement =
            missing == 0
            ? QuestionJudgement(.drop, on: .unused(measured: 399), condition: .nothing)
            : QuestionJudgement(.reconsider, on: .neededWhereMissing(1))
        let published = published(
            figures(captured: 399, used: 0, missing: missing, judgement: judgement), in: product())
        #expect(published.judgement == Judgement(.reconsider, on: [.neededWhereMissing(.leftOut)]))
    }

    /// A single registration lacks an answer, so that «fewer than 5 missed» would be 1.
    @Test(arguments: [0, 1])
    func missingDoesNotFollowFromWhatIsCaptured(missing: Int) {
        let published = published(figures(captured: 399, used: 50, missing: missing, judgement: often), in: product())
        #expect(published.counts.missing == .leftOut)
        #expect(published.verdict == .keep)
    }

    @Test func aSmallKindOfEvidenceTakesTheOthersWithIt() {
        let published = published(figures(captured: 300, used: 50, explicit: 48, judgement: often), in: product())
        #expect(published.uses.evidence == .leftOut)
        #expect(published.uses.beneficiaries.isPublished)
    }

    /// 50 uses of which 48 are mature: the difference is small, and is not published.
    @Test func aDifferenceOfWhatIsPublishedIsNotPublishedWhereItIsSmall() {
        func recent(_ mature: Int) -> PublishedCount {
            published(figures(captured: 300, used: 50, mature: (290, mature), judgement: often), in: product()).usage
                .recentlyUsed
        }
        #expect(recent(48) == .leftOut)
        #expect(recent(50) == 0)
        #expect(recent(40) == 10)
    }
}
