import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct DecisionBlockWordingTests {
    private let words = Wording.dutch.decisionBlock

    @Test(
        arguments: [
            ([.drop: 1], 1, "1 vraag bij 1 product op proef schrappen."),
            (
                [.drop: 16, .stopForGood: 8, .restore: 1, .add: 1], 5,
                "16 vragen bij 5 producten op proef schrappen, met 8 definitief stoppen, 1 terugzetten en 1 toevoegen."
            ),
            ([.stopForGood: 8], 0, "Met 8 definitief stoppen."),
            ([.restrict: 1], 0, "1 vraag op proef niet overal stellen."),
        ] as [([Proposal: Int], Int, String)])
    func whatIsDecided(proposals: [Proposal: Int], products: Int, text: String) {
        #expect(words.subject(ProposalCounts(proposals), products: products) == text)
    }

    @Test(
        arguments: [
            (
                [.drop: 16, .add: 2], 139,
                """
                Wij blijven 16 vragen stellen waarvan wij geen gebruik zagen. \
                Duurt een vraag 12 seconden, dan kost dat burgers 139 uur per jaar (aanname). \
                2 vragen die nodig zijn, stellen wij niet.
                """
            ),
            ([.drop: 1], 0, "Wij blijven 1 vraag stellen waarvan wij geen gebruik zagen."),
            ([.restore: 1], 4, "1 vraag die nodig is, stellen wij niet."),
            ([.restrict: 1], 4, "1 vraag blijven wij overal stellen."),
            (
                [.restrict: 3, .stopForGood: 1], 4, "3 vragen blijven wij overal stellen."
            ),
            ([.stopForGood: 3], 4, "Wat gestopt is, blijft gestopt zonder besluit."),
        ] as [([Proposal: Int], Double, String)])
    func whatHappensOtherwise(proposals: [Proposal: Int], hours: Double, text: String) {
        let duration = QuestionDuration(seconds: 12, source: .assumed(nil))
        #expect(words.otherwise(ProposalCounts(proposals), hours: (hours, duration)) == text)
    }

    @Test func withoutAnAssumptionNoHoursAreShown() {
        #expect(
            words.otherwise(ProposalCounts([Proposal.drop: 2]), hours: nil)
                == "Wij blijven 2 vragen stellen waarvan wij geen gebruik zagen.")
    }

    @Test(arguments: [
        (0, "Een vraag komt terug als zij gemist is en dat geen toeval is."),
        (1, "Een vraag komt terug als zij meer dan 1 keer gemist is en dat geen toeval is."),
        (5, "Een vraag komt terug als zij meer dan 5 keer gemist is en dat geen toeval is."),
    ])
    func theStopRuleSaysWhenAQuestionComesBack(missing: Int, text: String) {
        #expect(words.stopRule(missing: missing) == text)
    }
}
