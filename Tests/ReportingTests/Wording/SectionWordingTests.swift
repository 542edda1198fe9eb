import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SectionWordingTests {
    @Test(arguments: [
        (0, 0, "Besluitenlijst: geen enkele vraag kan nu al met zekerheid weg"),
        (1, 0, "Besluitenlijst: 1 vraag kan weg"), (2, 0, "Besluitenlijst: 2 vragen kunnen weg"),
        (0, 1, "Besluitenlijst: 1 vraag hoeft niet overal"), (0, 12, "Besluitenlijst: 12 vragen hoeven niet overal"),
        (1, 1, "Besluitenlijst: 1 vraag kan weg, 1 hoeft niet overal"),
        (9, 2, "Besluitenlijst: 9 vragen kunnen weg, 2 hoeven niet overal"),
    ])
    func theListOfDecisionsSaysHowManyMayGo(droppable: Int, conditional: Int, text: String) {
        #expect(Wording.dutch.decisionList.heading(droppable: droppable, conditional: conditional) == text)
    }

    @Test(arguments: [
        (0, 9, nil), (1, 1, "De vraag die weg kan, gaat over persoonsgegevens."),
        (1, 9, "Van de 9 vragen die weg kunnen, gaat er 1 over persoonsgegevens."),
        (3, 9, "Van de 9 vragen die weg kunnen, gaan er 3 over persoonsgegevens."),
    ])
    func personalDataThatMayGoIsCounted(number: Int, droppable: Int, text: String?) {
        #expect(Wording.dutch.decisionList.personalData(number, ofDroppable: droppable) == text)
    }

    @Test(arguments: [
        (0, "Signalen: de werkvloer is nog niet gehoord"), (1, "Signalen: de werkvloer gaf 1 signaal"),
        (12, "Signalen: de werkvloer gaf 12 signalen"),
    ])
    func signalsAreCounted(total: Int, text: String) {
        #expect(Wording.dutch.signals.heading(total: .exact(total)) == text)
    }

    @Test(arguments: [
        (0, nil), (1, "Er gaat 1 signaal over een vraag die weg kan."),
        (2, "Er gaan 2 signalen over vragen die weg kunnen."),
    ])
    func signalsAboutDroppableQuestionsAreCounted(number: Int, text: String?) {
        #expect(Wording.dutch.signals.aboutDroppable(number) == text)
    }

    @Test(arguments: [
        (0, nil), (1, "Daarnaast gaat 1 signaal over een product zonder registraties in dit rapport."),
        (2, "Daarnaast gaan 2 signalen over producten zonder registraties in dit rapport."),
    ])
    func signalsElsewhereAreNotLost(number: Int, text: String?) {
        #expect(Wording.dutch.signals.elsewhere(.exact(number)) == text)
    }

    @Test func theProductOfWhichMostMayGoIsNamed() {
        #expect(
            Wording.dutch.products.heading(nil).plainText == "Producten: nergens kan met zekerheid een vraag weg")
        #expect(
            Wording.dutch.products.heading("Paspoort", droppable: 2, asked: 9).plainText
                == "Producten: Paspoort heeft de meeste vragen die weg kunnen (2 van 9)")
    }

    @Test func theCostOfAskingSaysItsAssumption() {
        #expect(
            Wording.dutch.products.hours(nil, finding: nil).plainText
                == "Hoe lang een vraag duurt, is niet opgegeven; daarom staan hier geen uren.")
        #expect(
            Wording.dutch.products.hours(
                QuestionDuration(seconds: 7.5, source: .assumed("steekproef")), finding: nil
            ).plainText == """
                Te winnen zijn uren aan vragen met voorstel «schrappen»; al gewonnen zijn uren aan gestopte vragen. \
                Uren gaan over 365 dagen. Zijn er minder dagen, dan zijn zij omgerekend naar een jaar. \
                Een vraag duurt 7,5 seconden (steekproef).
                """)
        #expect(
            Wording.dutch.products.hours(QuestionDuration(seconds: 12, source: .assumed(nil)), finding: nil).plainText
                .hasSuffix("12 seconden.")
        )
    }

    private func words(_ beneficiaries: BeneficiaryCounts) -> String {
        let question = QuestionSketch("a", captured: 99, .keep).with { $0.beneficiaries = beneficiaries }
        return Wording.dutch.products.beneficiaries(PublishedBeneficiaries(of: [question.figures(FieldID(0))]))
    }

    @Test func beneficiariesAreOfTheUseOfWhichTheyAreKnown() {
        var counts = BeneficiaryCounts()
        #expect(
            words(counts)
                == "Er is geen aantoonbaar gebruik, dus ook niemand die er aantoonbaar baat bij heeft.")
        counts.unknown = 8
        #expect(
            words(counts)
                == "Wie baat heeft bij het gebruik, is nergens vastgelegd (n = 8 keer gebruik).")
        counts.citizen = 5
        counts.both = 1
        counts.organisation = 2
        #expect(
            words(counts) == """
                De burger heeft baat bij 6 van de 8 keer gebruik waarvan de baathebber bekend is. \
                Bij 8 van 16 is die onbekend.
                """)
        counts.citizen = 59
        counts.unknown = 20
        counts.organisation = 20
        #expect(
            words(counts) == """
                De burger heeft baat bij 75% (n = 80) van het gebruik waarvan de baathebber bekend is. \
                Bij 20,0% (n = 100) is die onbekend.
                """)
        counts.unknown = 0
        #expect(words(counts) == "De burger heeft baat bij 75% (n = 80) van het gebruik.")
    }

    @Test func evidenceIsNamedByKind() {
        var counts = EvidenceCounts()
        #expect(Wording.dutch.chapters.evidence(counts, chance: 0) == "geen")
        counts.explicit = 1_204
        counts.required = 3
        #expect(Wording.dutch.chapters.evidence(counts, chance: 12) == "expliciet 1.204, vereist 3, toeval 12")
    }

    @Test func aHorizonSaysWhereItCameFrom() {
        #expect(
            Wording.dutch.productFacts.horizon(FollowUpHorizon(days: 1, source: .configured))
                == "1 dag, volgens kcc.yaml")
        #expect(
            Wording.dutch.productFacts.horizon(FollowUpHorizon(days: 20, source: .product))
                == "20 dagen, uit de gegevens van dit product")
        #expect(
            Wording.dutch.productFacts.horizon(FollowUpHorizon(days: 20, source: .allProducts))
                == "20 dagen, uit de gegevens van alle producten samen")
        #expect(
            Wording.dutch.productFacts.horizon(FollowUpHorizon(days: 60, source: .minimum))
                == "60 dagen, het minimum uit de instellingen")
        #expect(
            Wording.dutch.productFacts.horizon(FollowUpHorizon(days: 75, source: .question))
                == "75 dagen, uit de gegevens van een vraag die later wordt gebruikt")
    }

    @Test func clusteringIsAFactorOrCannotBeDetermined() {
        #expect(Wording.dutch.productFacts.clustering(Clustering(hundredths: 125)) == "1,25")
        #expect(Wording.dutch.productFacts.clustering(.undeterminable) == "niet te bepalen; telt als 1")
    }

    @Test func whatIsAskedNowIsOfTheRecentDays() throws {
        func present(_ now: Ratio, _ proposed: Ratio, since last: CalendarDate? = nil, won: Double?) -> ProductPresent {
            ProductPresent(
                questionsPerContact: now, proposedQuestionsPerContact: proposed, lastDay: last, isSilent: last != nil,
                hoursToWin: won.map { $0 * 2 }, hoursWon: won)
        }
        let facts = Wording.dutch.productFacts
        let march = try #require(CalendarDate(year: 2024, month: 3, day: 3))
        #expect(facts.questions(present(Ratio(63, 10), Ratio(35, 10), won: nil)) == "nu 6,3, na het voorstel 3,5")
        #expect(
            facts.questions(present(Ratio(63, 10), Ratio(35, 10), since: march, won: nil))
                == "geen gesprekken sinds 3 maart 2024")
        #expect(
            facts.hours(present(Ratio(1, 1), Ratio(1, 1), won: 6)) == "nog te winnen 12 uur, al gewonnen 6 uur")
        #expect(facts.hours(present(Ratio(1, 1), Ratio(1, 1), won: nil)) == nil)
    }

    @Test(arguments: [
        (
            4, 12, 243, 245,
            "4 van de 12 vragen zijn genoeg voor 243 van de 245 registraties waarin een antwoord nodig was."
        ),
        (1, 12, 245, 245, "1 van de 12 vragen is genoeg voor alle 245 registraties waarin een antwoord nodig was."),
        (1, 1, 1, 1, "De enige vraag is genoeg voor de enige registratie waarin een antwoord nodig was."),
        (1, 1, 2, 2, "De enige vraag is genoeg voor alle 2 registraties waarin een antwoord nodig was."),
        (3, 3, 29, 29, "Voor alle 29 registraties waarin een antwoord nodig was zijn alle 3 vragen nodig."),
    ])
    func coverageIsOneSentence(needed: Int, asked: Int, helped: Int, registrations: Int, text: String) {
        #expect(
            Wording.dutch.chapters.coverage(needed: needed, asked: asked, helped: Ratio(helped, registrations)) == text)
    }

    @Test(arguments: [
        (0, 0, 1, "Er wordt niets gevraagd; bij 1 registratie was een antwoord nodig."),
        (1, 0, 1, "De enige vraag is genoeg voor geen enkele registratie waarin een antwoord nodig was."),
        (
            1, 20, 29,
            """
            De enige vraag is genoeg voor 20 van de 29 registraties waarin een antwoord nodig was; \
            bij de andere ontbrak er een.
            """
        ),
        (2, 0, 2, "Alle 2 vragen samen zijn genoeg voor geen van de 2 registraties waarin een antwoord nodig was."),
        (
            12, 214, 245,
            """
            Alle 12 vragen samen zijn genoeg voor 214 van de 245 registraties waarin een antwoord nodig was; \
            bij de andere ontbrak er een.
            """
        ),
    ])
    func coverageOutOfReachIsOneSentence(asked: Int, helped: Int, registrations: Int, text: String) {
        #expect(Wording.dutch.chapters.outOfReach(asked: asked, helped: Ratio(helped, registrations)) == text)
    }

    @Test(arguments: [
        (0, nil), (1, "bij Bellen 1"), (2, "bij Bellen 1 en Mailen 2"), (3, "bij Bellen 1, Mailen 2 en Wijzigen 3"),
        (4, "bij Bellen 1, Mailen 2 en 2 andere"),
    ])
    func theActionsThatUsedAnAnswer(number: Int, text: String?) {
        let actions = ["Bellen", "Mailen", "Wijzigen", "Sluiten"].prefix(number).enumerated().map {
            UsingAction(type: ActionType(key: $1, name: $1), registrations: $0 + 1)
        }
        #expect(Wording.dutch.chapters.actions(actions)?.plainText == text)
    }

    @Test func theDrawingOfCoverageHasAShortTitle() {
        #expect(
            Wording.dutch.chapters.coverageTitle(needed: 4, asked: 12, percent: 99)
                == "4 van de 12 vragen zijn genoeg voor 99%.")
        #expect(
            Wording.dutch.chapters.coverageTitle(needed: 1, asked: 1, percent: 99)
                == "1 van de 1 vraag is genoeg voor 99%.")
    }
}
