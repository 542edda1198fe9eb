import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ExpectedMistakesTests {
    /// A product with a question for each verdict and number of mature captures.
    private func analysis(_ questions: (Verdict, mature: Int)...) -> Analysis {
        let fields = questions.enumerated().map { position, question in
            FieldFigures(
                field: FieldID(position), key: "f", name: "f", asked: question.mature, captured: question.mature,
                used: 0, matureCaptured: question.mature, matureUsed: 0, missing: 0, evidence: EvidenceCounts(),
                chance: 0, observable: 100, beneficiaries: BeneficiaryCounts(), firstUse: nil, lastUse: nil, lag: nil,
                signals: 0, usageInterval: nil, zeroUseBound: nil, stillNeeded: nil, personalData: nil,
                verdict: question.0)
        }
        let product = ProductFigures(
            product: ProductID(0), key: "p", name: "p", registrations: 900, mature: 900, withFollowUp: 0, answers: 0,
            usedAnswers: 0, missing: 0, droppableAnswers: 0, horizon: FollowUpHorizon(days: 1, source: .configured),
            lag: nil, coverage: CoverageCurve(steps: []), months: [], fields: fields, signals: 0)
        return Analysis(products: [product], totals: TotalFigures(), observationEnd: nil, warnings: [])
    }

    /// 0.99^299 = 0.04953…, by bc(1): «e(299*l(0.99))».
    @Test func aQuestionAtTheThresholdShowsNoUseAsOftenAsTheBinomialSays() {
        let expected = analysis((.drop, mature: 299)).expectedMistakes(threshold: Ratio(1, 100))
        #expect(abs(expected - 0.049_536_3) < 0.000_001)
    }

    @Test func onlyProposalsToDropAreSummed() {
        // 0.9^29 = 0.047101…, 0.9^40 = 0.014780…
        let expected = analysis(
            (.drop, mature: 29), (.keep, mature: 5), (.drop, mature: 40), (.insufficientData, mature: 3)
        ).expectedMistakes(threshold: Ratio(1, 10))
        #expect(abs(expected - 0.061_882) < 0.000_001)
    }

    @Test func withoutSuchProposalsNothingCanGoWrong() {
        #expect(analysis().expectedMistakes(threshold: Ratio(1, 100)) == 0)
        #expect(analysis((.keep, mature: 9)).expectedMistakes(threshold: Ratio(1, 100)) == 0)
        #expect(analysis((.drop, mature: 9)).expectedMistakes(threshold: Ratio(1, 1)) == 0)
    }
}
