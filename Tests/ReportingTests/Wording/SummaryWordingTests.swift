import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SummaryWordingTests {
    @Test(arguments: [
        (0, 0, "Er is op geen enkele vraag een antwoord vastgelegd."),
        (0, 1, "Er is 1 beantwoorde vraag; van het antwoord is geen aantoonbaar gebruik gevonden."),
        (1, 1, "Er is 1 beantwoorde vraag; het antwoord is aantoonbaar gebruikt."),
        (0, 7, "Van alle 7 beantwoorde vragen is geen aantoonbaar gebruik gevonden."),
        (1, 2, "Van 1 van de 2 beantwoorde vragen is het antwoord ooit aantoonbaar gebruikt."),
        (43, 1_074, "Van 43 van de 1.074 beantwoorde vragen is het antwoord ooit aantoonbaar gebruikt."),
        (7, 7, "Van alle 7 beantwoorde vragen is het antwoord ooit aantoonbaar gebruikt."),
    ])
    func theFindingIsRightInNumber(used: Int, captured: Int, text: String) {
        #expect(Wording.dutch.summary.finding(used: used, captured: captured) == text)
    }

    @Test(
        arguments: [
            ([.drop: 1], 1, "Besluit om 1 vraag bij 1 product op proef niet meer te stellen."),
            ([.drop: 31, .keep: 9], 9, "Besluit om 31 vragen bij 9 producten op proef niet meer te stellen."),
            ([.reconsider: 1], 0, "Bespreek 1 vraag waarvan het gebruik te laag of te onzeker is."),
            (
                [.reconsider: 3, .neverAnswered: 2], 0,
                "Bespreek 3 vragen waarvan het gebruik te laag of te onzeker is."
            ),
            ([.neverAnswered: 2, .keep: 1], 0, "Bespreek 2 vragen waarop nooit een antwoord komt."),
            ([.notMeasurable: 4], 0, "Besluit om eerst vast te leggen welke antwoorden een vervolgactie gebruikt."),
            ([.keep: 4], 0, "Er is nu geen besluit nodig: van geen enkele vraag staat vast dat zij weg kan."),
            ([:], 0, "Er valt niets te besluiten: er zijn geen vragen om te beoordelen."),
        ] as [([Verdict: Int], Int, String)])
    func theDecisionFollowsTheVerdicts(verdicts: [Verdict: Int], products: Int, text: String) {
        let questions = QuestionCounts(verdicts, captured: 0, used: 0)
        #expect(
            Wording.dutch.summary.decision(questions, ProposalCounts(verdicts), products: products) == text)
    }

    @Test func allThatChangesWhatIsAskedIsDecided() {
        let proposals = ProposalCounts([.drop: 2, .stopForGood: 1, .restore: 3, .add: 1, .keep: 5])
        #expect(
            Wording.dutch.summary.decision(
                QuestionCounts([.drop: 3, .keep: 8], captured: 9, used: 5), proposals, products: 2)
                    == """
                    Besluit om 2 vragen bij 2 producten op proef niet meer te stellen. \
                    Besluit om met 1 gestopte vraag definitief te stoppen. Besluit om 3 gestopte vragen terug te zetten. \
                    Besluit om 1 vraag toe te voegen.
                    """)
    }

    @Test func productsThatCanLoseMostAreNamed() {
        #expect(Wording.dutch.summary.mostDroppable([]) == nil)
        #expect(
            Wording.dutch.summary.mostDroppable([("Paspoort", 6, 12)])?.plainText
                == "De meeste vragen kunnen weg bij Paspoort (6 van 12).")
        #expect(
            Wording.dutch.summary.mostDroppable([("Paspoort", 6, 12), ("Rijbewijs", 3, 6), ("Wmo", 1, 9)])?.plainText
                == "De meeste vragen kunnen weg bij Paspoort (6 van 12), Rijbewijs (3 van 6) en Wmo (1 van 9).")
    }

    @Test(arguments: [
        (Reservation.noRegistrations, "Zonder registraties zegt dit rapport niets over vragen."),
        (
            .rejectedRows(share: "12,4%"),
            "12,4% van de rijen is afgekeurd; de cijfers kunnen daardoor een verkeerd beeld geven."
        ),
        (
            .rejectedText(share: "46,3%", file: "zaken.csv"),
            "46,3% van zaken.csv is afgekeurd; de cijfers kunnen daardoor een verkeerd beeld geven."
        ),
        (
            .sameAnswer(questions: 12),
            "Bij 12 vragen vult één en hetzelfde antwoord de meeste cellen; betekent dat «niet ingevuld», dan klopt het oordeel niet."
        ),
        (
            .noFollowUp,
            "Er is geen enkele vervolgactie gevonden; of antwoorden gebruikt zijn, is niet te zien."
        ),
        (
            .lowCoverage(share: "8,0%"),
            "Bij maar 8,0% van de registraties staat een vervolgactie; gebruik kan dus buiten beeld blijven."
        ),
        (.notMeasurable(1, asked: 1), "Wij kunnen over geen enkele vraag iets zeggen: gebruik is niet te meten."),
        (.notMeasurable(12, asked: 74), "Voor 12 van de 74 vragen kunnen wij niets zeggen: gebruik is niet te meten."),
        (.insufficientData(1), "Over 1 vraag zijn er nog te weinig gegevens."),
        (.insufficientData(9), "Over 9 vragen zijn er nog te weinig gegevens."),
        (
            .readingLeavesNoTrace,
            "Wij zien alleen gebruik dat is vastgelegd; of iemand een antwoord heeft gelezen, weten wij niet."
        ),
    ])
    func theReservationIsOneSentence(reservation: Reservation, text: String) {
        #expect(Wording.dutch.summary.reservation(reservation) == text)
    }
}
