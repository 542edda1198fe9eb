import RegistrationLog
import Testing

@testable import Metrics

@Suite struct HiddenUsesTests {
    private func simulation(_ questions: [(saved: Int, bound: Double?)]) -> Simulation {
        Simulation(
            products: [],
            questions: questions.map { question in
                SimulatedQuestion(
                    product: Product(key: "p", name: "P"), field: Field(key: "f", name: "F"), decision: .drop,
                    rule: nil,
                    saved: question.saved, withoutAnswer: 0, beneficiaries: BeneficiaryCounts(),
                    mostHiddenUses: question.bound)
            }, total: SimulatedCounts(), questionDuration: nil, days: nil)
    }

    /// 2.5 + 4 + 0.25; of what saves nothing, as of what is not simulated, nothing is hidden.
    @Test func boundsAreSummed() {
        let uses = simulation([(10, 2.5), (40, 4), (1, nil), (9, 0.25), (0, nil), (0, 0)]).hiddenUses
        #expect(uses == HiddenUses(questions: 3, most: 6.75, withoutBound: 1))
    }

    @Test func nothingHidesInNothing() {
        #expect(simulation([]).hiddenUses == HiddenUses(questions: 0, most: 0, withoutBound: 0))
    }
}
