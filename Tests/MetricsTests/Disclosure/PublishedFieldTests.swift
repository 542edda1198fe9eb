import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PublishedFieldTests {
    private func figures(
        captured: Int, used: Int, mature: (captured: Int, used: Int)? = nil, missing: Int = 0, explicit: Int? = nil,
        observable: Int = 400, visible: Int? = nil, judgement: QuestionJudgement
    ) -> FieldFigures {
        var evidence = EvidenceCounts()
        evidence.explicit = explicit ?? used
        evidence.carried = used - (explicit ?? used)
        var beneficiaries = BeneficiaryCounts()
        beneficiaries.citizen = used
        var answers = AnswerCounts()
        (answers.asked, answers.captured) = (captured, captured)
        (answers.matureCaptured, answers.matureUsed) = mature ?? (captured, used)
        (answers.visible, answers.blind) = (visible ?? answers.matureCaptured, 0)
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

    /// What is published of a question of a product with 400 registrations, of which counts under 5 are withheld.
    private func published(
        _ figures: FieldFigures, isFollowUpComplete: Bool = false, isClusteringWithheld: Bool = false
    ) -> PublishedField {
        PublishedField(
            figures,
            of: QuestionContext(
                registrations: 400, isFollowUpComplete: isFollowUpComplete, isClusteringWithheld: isClusteringWithheld),
            under: SmallCells(minimum: 5))
    }

    private let often = QuestionJudgement(.keep, on: .usedOftenEnough)
    private let drop = QuestionJudgement(.drop, on: .unused(measured: 300), condition: .nothing)
    private let tooFew = Judgement(
        .insufficientData, on: [.tooFewCaptures(stillNeeded: .leftOut, decidableFrom: .leftOut)])

    /// With 1 of 20 the interval begins at 0.1 %, with 2 of 20 at 1.2 %: at a threshold of 1 % the verdict would reveal 1.
    @Test func theVerdictDoesNotRevealOnWhichSideOfTheThresholdFewUsesLie() throws {
        let published = (1...4).map { used in
            self.published(
                figures(
                    captured: 20, used: used,
                    judgement: used == 1 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often))
        }
        // Nothing of what is reported depends on the number.
        #expect(Set(published).count == 1)
        let field = try #require(published.first)
        #expect(field.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: .fewer(than: 5))]))
        #expect(field.counts.used == .fewer(than: 5))
        #expect(field.usage.rate == .leftOut && field.usage.interval == .leftOut)
        #expect(
            field.uses == PublishedUses(evidence: .leftOut, beneficiaries: .leftOut, actions: .leftOut, times: .leftOut)
        )
    }

    /// Of 50 uses two or three are named or needed: «keep» would reveal that there are enough of these.
    @Test(arguments: [2, 3]) func theVerdictDoesNotRevealHowManyUsesAreDirected(explicit: Int) {
        let judgement = explicit == 2 ? QuestionJudgement(.reconsider, on: .notSurelyOften) : often
        let published = published(figures(captured: 300, used: 50, explicit: explicit, judgement: judgement))
        #expect(published.judgement == Judgement(.reconsider, on: [.rateLeftOut(used: 50)]))
    }

    @Test func protectedStaysProtected() {
        let published = published(
            figures(captured: 20, used: 2, judgement: QuestionJudgement(.protected, on: .protected(reason: "the law"))))
        #expect(published.judgement == Judgement(.protected, on: [.protected(reason: "the law")]))
    }

    @Test func fiveCountsArePublished() {
        let published = published(figures(captured: 300, used: 50, missing: 7, judgement: often))
        #expect(
            published.counts
                == FieldCounts(
                    asked: 300, captured: 300, used: 50, directed: .leftOut, missing: 7, chance: .leftOut,
                    observable: .leftOut, signals: QuestionSignals(all: .leftOut, needless: .leftOut, needed: .leftOut))
        )
        #expect(published.usage.measured.count == 300)
        #expect(published.judgement == Judgement(.keep, on: [.usedOftenEnough(50, beneficiaries: .leftOut)]))
    }

    @Test func aQuestionIsDroppedOnWhatIsPublished() {
        let published = published(figures(captured: 300, used: 0, judgement: drop))
        #expect(published.judgement == Judgement(.drop, on: [.unused(measured: 300)], condition: .nothing))
    }

    /// 300 measured answers, but a use could have been seen in 4 alone, or in 1: what follow-up could not show is unknown.
    @Test(arguments: [1, 4])
    func aQuestionIsNotDroppedOnFewThatCouldBeSeen(visible: Int) {
        let figures = figures(captured: 300, used: 0, visible: visible, judgement: drop)
        #expect(
            published(figures).judgement
                == Judgement(.notMeasurable, on: [.hardlyVisible(visible: .leftOut, blind: .leftOut)]))
        #expect(published(figures, isFollowUpComplete: true).verdict == .drop)
    }

    /// What would reveal that enough captures are measured is published as too little instead.
    @Test func aQuestionIsNotDroppedOnCapturesThatAreWithheld() {
        #expect(published(figures(captured: 400, used: 0, mature: (3, 0), judgement: drop)).judgement == tooFew)
    }

    /// How much uses cluster rests on questions with 15 uses and more: whether there is one of fewer than 16 a proposal would reveal.
    @Test func aQuestionIsNotDroppedWhereClusteringIsWithheld() {
        let figures = figures(captured: 300, used: 0, judgement: drop)
        #expect(published(figures, isClusteringWithheld: true).judgement == tooFew)
        func isWithheld(minimum: Int, used: Int) -> Bool {
            QuestionContext(
                ProductFigures(registrations: 400, fields: [self.figures(captured: 300, used: used, judgement: often)]),
                settings: AnalysisSettings(), under: SmallCells(minimum: minimum)
            ).isClusteringWithheld
        }
        #expect(isWithheld(minimum: 16, used: 15))
        #expect(!isWithheld(minimum: 15, used: 14))
        #expect(!isWithheld(minimum: 16, used: 16))
    }

    @Test(arguments: [1, 4]) func aQuestionWithFewAnswersHasTooFew(captured: Int) {
        let published = published(
            figures(
                captured: captured, used: 0, missing: 200,
                judgement: QuestionJudgement(.keep, on: .neededWhereMissing(200))))
        #expect(published.judgement == tooFew)
        #expect(published.counts.missing == .leftOut)
    }

    /// A question that was missed a few times, or not at all where that is not published: which of both the verdict does not reveal.
    @Test(arguments: [0, 1]) func theVerdictDoesNotRevealWhetherAnAnswerIsMissed(missing: Int) {
        let judgement = missing == 0 ? drop : QuestionJudgement(.reconsider, on: .neededWhereMissing(1))
        let published = published(figures(captured: 399, used: 0, missing: missing, judgement: judgement))
        #expect(published.counts.missing == .leftOut)
        #expect(published.judgement == Judgement(.reconsider, on: [.neededWhereMissing(.leftOut)]))
    }

    @Test func aQuestionThatIsSeldomNeededIsNotProposed() {
        func published(missing: Int) -> PublishedField {
            self.published(
                figures(
                    captured: 0, used: 0, missing: missing,
                    judgement: QuestionJudgement(.add, on: .neededWhereMissing(missing))))
        }
        #expect(published(missing: 4).judgement == nil)
        #expect(published(missing: 5).judgement == Judgement(.add, on: [.neededWhereMissing(5)]))
    }

    /// Without a rule nothing is left out, however small.
    @Test func withoutARuleEverythingIsPublished() {
        let published = PublishedField(
            figures(captured: 3, used: 2, mature: (2, 1), missing: 1, explicit: 1, observable: 2, judgement: often),
            threshold: Ratio(1, 100))
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
}
