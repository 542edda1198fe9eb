import Metrics
import RegistrationLog

extension PlainPage {
    /// The page of a simulation: what it shows as a whole, then by product, by channel and by question.
    ///
    /// - Complexity: linear in the number of products, channels and questions.
    init(of input: SimulationInput) {
        let (simulation, words) = (input.simulation, input.wording.simulation)
        let period = words.period(simulation.days)
        self.init(
            title: words.title(name: input.name, letterhead: input.letterhead, period: period),
            subject: words.subject(
                name: input.name, letterhead: input.letterhead, period: period,
                registrations: simulation.total.registrations, products: simulation.products.count),
            heading: Prose(words.heading(simulation)),
            notices: [words.past(period), words.sameData(rules: simulation.rulesFoundHere)].compactMap { $0 },
            answers: Self.answers(input),
            sections: [
                PlainSection(productsOf: input, period: period), PlainSection(questionsOf: input, period: period),
                PlainSection(basisOf: input, period: period),
            ], wording: input.wording)
    }

    private static func answers(_ input: SimulationInput) -> [Answer] {
        let (simulation, words) = (input.simulation, input.wording.simulation)
        func answer(_ label: String, _ texts: [Prose]?) -> Answer? { texts.map { Answer(label: label, texts: $0) } }
        return [
            answer(words.proposalLabel, words.proposal(simulation, file: input.proposalName)),
            answer(words.savedLabel, words.saved(simulation)),
            answer(words.costLabel, words.cost(simulation, isOwnProposal: input.proposal == nil)),
            answer(words.hiddenLabel, words.hidden(simulation.hiddenUses)),
            answer(words.notSimulatedLabel, words.notSimulated(simulation)),
            answer(words.reservationLabel, words.reservations),
        ].compactMap { $0 }
    }
}
