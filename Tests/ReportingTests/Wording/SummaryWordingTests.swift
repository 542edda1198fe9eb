import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SummaryWordingTests {
    @Test(arguments: [
        (0, 0, "Er is op geen enkele vraag een antwoord vastgelegd."),
        (0, 1, "Bij de enige beantwoorde vraag zien wij geen gebruik van het antwoord."),
        (1, 1, "Bij de enige beantwoorde vraag zien wij dat het antwoord later is gebruikt."),
        (0, 7, "Bij geen van de 7 beantwoorde vragen zien wij dat het antwoord later is gebruikt."),
        (1, 2, "Bij 1 van de 2 beantwoorde vragen zien wij dat het antwoord later is gebruikt."),
        (43, 1_074, "Bij 43 van de 1.074 beantwoorde vragen zien wij dat het antwoord later is gebruikt."),
        (7, 7, "Bij alle 7 beantwoorde vragen zien wij dat het antwoord later is gebruikt."),
    ])
    func theFindingIsRightInNumber(used: Int, captured: Int, text: String) {
        #expect(Wording.dutch.summary.finding(used: used, captured: captured) == text)
    }

    @Test(
        arguments: [
            ([.drop: 1], 1, "Wij vragen het MT: stop drie maanden met 1 vraag bij 1 product."),
            ([.drop: 31, .keep: 9], 9, "Wij vragen het MT: stop drie maanden met 31 vragen bij 9 producten."),
            ([.reconsider: 1], 0, "Wij vragen het MT: bespreek 1 vraag met weinig of onzeker nut."),
            (
                [.reconsider: 3, .neverAnswered: 2], 0,
                "Wij vragen het MT: bespreek 5 vragen met weinig of onzeker nut."
            ),
            (
                [.notMeasurable: 4], 0,
                "Wij vragen het MT: laat eerst vastleggen welk antwoord een vervolgactie gebruikt."
            ),
            ([.keep: 4], 0, "Er is nu geen besluit nodig: geen enkele vraag kan nu al met zekerheid weg."),
            ([:], 0, "Er valt niets te besluiten: er zijn geen vragen om te beoordelen."),
        ] as [([Verdict: Int], Int, String)])
    func theDecisionFollowsTheVerdicts(verdicts: [Verdict: Int], products: Int, text: String) {
        let questions = QuestionCounts(verdicts, captured: 0, used: 0)
        #expect(
            Wording.dutch.summary.decision(questions, ProposalCounts(verdicts), products: products) == text)
    }

    @Test(
        arguments: [
            ([.stopForGood: 1], "Wij vragen het MT: stop definitief met 1 gestopte vraag."),
            ([.restore: 2, .add: 1], "Wij vragen het MT: zet 2 gestopte vragen terug en voeg 1 vraag toe."),
            (
                [.stopForGood: 8, .restore: 1, .add: 3, .keep: 5],
                """
                Wij vragen het MT: stop definitief met 8 gestopte vragen, zet 1 gestopte vraag terug en voeg 3 vragen toe.
                """
            ),
            ([.restrict: 1, .keep: 4], "Wij vragen het MT: stel 1 vraag niet meer in elk gesprek."),
            (
                [.restrict: 2, .stopForGood: 1],
                "Wij vragen het MT: stel 2 vragen niet meer in elk gesprek en stop definitief met 1 gestopte vraag."
            ),
            // What was stopped has a line of its own.
            ([.drop: 2, .stopForGood: 8], "Wij vragen het MT: stop drie maanden met 2 vragen bij 4 producten."),
        ] as [([Proposal: Int], String)])
    func theDecisionIsOneSentence(proposals: [Proposal: Int], text: String) {
        let questions = QuestionCounts([.drop: 9], captured: 9, used: 0)
        #expect(Wording.dutch.summary.decision(questions, ProposalCounts(proposals), products: 4) == text)
    }

    private let seconds = QuestionDuration(seconds: 12, source: .assumed(nil))

    @Test func whatWasStoppedStandsApart() {
        #expect(Wording.dutch.summary.stopped(0, won: nil) == nil)
        #expect(Wording.dutch.summary.stopped(1, won: nil) == "1 gestopte vraag: definitief stoppen.")
        #expect(Wording.dutch.summary.stopped(2, won: (0, seconds)) == "2 gestopte vragen: definitief stoppen.")
        #expect(
            Wording.dutch.summary.stopped(8, won: (271.7, seconds)) == """
                8 gestopte vragen: definitief stoppen. \
                Dat scheelt burgers al 272 uur per jaar, als een vraag 12 seconden duurt.
                """)
    }

    @Test(
        arguments: [
            ([.drop: 4], 0, nil),
            ([.add: 1], 1, "1 vraag: toevoegen. Het antwoord was 1 keer nodig, maar niet vastgelegd."),
            ([.restore: 1], 0, "1 gestopte vraag: terugzetten."),
            (
                [.restore: 2, .add: 1], 103,
                """
                2 gestopte vragen: terugzetten. 1 vraag: toevoegen. \
                Deze antwoorden waren samen 103 keer nodig, maar niet vastgelegd.
                """
            ),
        ] as [([Proposal: Int], Int, String?)])
    func askingMoreCountsToo(proposals: [Proposal: Int], times: Int, text: String?) {
        #expect(Wording.dutch.summary.missed(ProposalCounts(proposals), times: .exact(times)) == text)
    }
}
