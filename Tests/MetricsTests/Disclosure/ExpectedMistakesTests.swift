import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ExpectedMistakesTests {
    /// The mistakes with a question for each verdict and number of mature captures.
    private func expected(_ questions: (Verdict, mature: Int)..., threshold: Ratio) -> Double {
        let bounds = ProductBounds(
            rule: .tellingEverything, registrations: 900, mature: 900, withFollowUp: 0, minimumFollowUps: 30,
            isFollowUpComplete: false)
        let fields = questions.enumerated().map { position, question in
            PublishedField(
                FieldFigures(
                    field: FieldID(position), key: "f", name: "f", asked: question.mature, captured: question.mature,
                    used: 0, matureCaptured: question.mature, matureUsed: 0, missing: 0, evidence: EvidenceCounts(),
                    chance: 0, observable: 100, beneficiaries: BeneficiaryCounts(), firstUse: nil, lastUse: nil,
                    lag: nil,
                    signals: 0, usageInterval: nil, zeroUseBound: nil, stillNeeded: nil, personalData: nil,
                    judgement: Judgement(question.0, on: [])), in: bounds)
        }
        return PublishedTotals.expectedMistakes(of: fields, threshold: threshold)
    }

    /// 0.99^299 = 0.04953…, by bc(1): «e(299*l(0.99))».
    @Test func aQuestionAtTheThresholdShowsNoUseAsOftenAsTheBinomialSays() {
        let expected = expected((.drop, mature: 299), threshold: Ratio(1, 100))
        #expect(abs(expected - 0.049_536_3) < 0.000_001)
    }

    @Test func onlyProposalsToDropAreSummed() {
        // 0.9^29 = 0.047101…, 0.9^40 = 0.014780…
        let expected = expected(
            (.drop, mature: 29), (.keep, mature: 5), (.drop, mature: 40), (.insufficientData, mature: 3),
            threshold: Ratio(1, 10))
        #expect(abs(expected - 0.061_882) < 0.000_001)
    }

    @Test func withoutSuchProposalsNothingCanGoWrong() {
        #expect(expected(threshold: Ratio(1, 100)) == 0)
        #expect(expected((.keep, mature: 9), threshold: Ratio(1, 100)) == 0)
        #expect(expected((.drop, mature: 9), threshold: Ratio(1, 1)) == 0)
    }
}
