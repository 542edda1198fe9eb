import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SimulationWordingTests {
    private let words = Wording.dutch.simulation
    private typealias Fixture = SimulationFixture

    private func simulation(
        _ registrations: Int, answers: Int, saved: Int, without: Int = 0,
        days: ClosedRange<CalendarDate>? = Fixture.days,
        questions: [SimulatedQuestion] = Fixture.questions
    ) -> Simulation {
        let counts = Fixture.counts(registrations, answers, saved, without, mature: registrations, without)
        return Fixture.simulation(of: [Fixture.product("a", counts)], questions: questions, days: days)
    }

    @Test func theHeadingIsTheFinding() {
        #expect(
            words.heading(Fixture.simulation) == """
                Dit voorstel bespaart 41.203 vragen in een jaar; in 12 van de 10.072 gesprekken is een antwoord gebruikt dat er \
                dan niet is
                """)
        let day = Fixture.days.lowerBound
        #expect(
            words.heading(simulation(1, answers: 2, saved: 1, without: 1, days: day...day))
                == "Dit voorstel bespaart 1 vraag op één dag; in het enige gesprek is een antwoord gebruikt dat er dan niet is"
        )
        #expect(
            words.heading(simulation(2, answers: 2, saved: 2, without: 2, days: day...CalendarDate(dayNumber: 19_752)))
                == "Dit voorstel bespaart 2 vragen in 30 dagen; in alle 2 gesprekken is een antwoord gebruikt dat er dan niet is"
        )
        #expect(
            words.heading(simulation(9, answers: 9, saved: 3, days: nil))
                == "Dit voorstel bespaart 3 vragen; wij zien geen gesprek waarin zo'n antwoord is gebruikt")
        #expect(
            words.heading(simulation(9, answers: 9, saved: 0)) == "Dit voorstel bespaart geen enkele vraag")
        #expect(
            words.heading(simulation(9, answers: 9, saved: 0, questions: []))
                == "Dit voorstel verandert niets aan wat de burger wordt gevraagd")
        #expect(
            words.heading(Fixture.simulation(of: [], questions: Fixture.questions))
                == "Er zijn geen registraties om een voorstel op na te rekenen")
    }

    /// 2023 has 365 days, 2024 has 366; one less is no year.
    @Test(arguments: [(364, "in 364 dagen"), (365, "in een jaar"), (366, "in een jaar"), (367, "in 367 dagen")])
    func aYearIsAYear(days: Int, text: String) {
        let first = Fixture.days.lowerBound
        let span = first...CalendarDate(dayNumber: first.dayNumber + days - 1)
        #expect(words.heading(simulation(9, answers: 9, saved: 3, days: span)).contains(" 3 vragen \(text);"))
    }

    @Test func rulesOfTheSameDataAreSaid() {
        #expect(words.sameData(rules: 0) == nil)
        #expect(
            words.sameData(rules: 1)
                == "1 regel is in deze zelfde gegevens gevonden. Voor die regel telt alleen de latere helft mee.")
        #expect(
            words.sameData(rules: 3)
                == "3 regels zijn in deze zelfde gegevens gevonden. Voor die regels telt alleen de latere helft mee.")
        #expect(
            words.past("1 januari 2024 – 31 december 2024")
                == "Nagerekend op het verleden: 1 januari 2024 – 31 december 2024. Dat is geen belofte voor later.")
    }

    @Test func whatWasSimulatedIsNamed() {
        #expect(
            words.proposal(Fixture.simulation, file: "besluitenlijst.csv").map(\.plainText) == [
                "De besluiten in «besluitenlijst.csv»: 2 vragen schrappen, 1 vraag definitief stoppen en 2 vragen niet overal "
                    + "stellen.",
                "Waar geen besluit is ingevuld, geldt het voorstel.",
            ])
        #expect(
            words.proposal(simulation(9, answers: 9, saved: 3, questions: [Fixture.questions[0]]), file: nil)
                .map(\.plainText) == ["De voorstellen van het rapport zelf: 1 vraag schrappen."])
        #expect(
            words.proposal(simulation(9, answers: 9, saved: 0, questions: [Fixture.questions[3]]), file: nil)
                .map(\.plainText) == ["De voorstellen van het rapport zelf: geen vraag vervalt."])
    }

    /// 41.203 of 58.288 is 70.7 %; 58.288 by 10.072 is 5.79, 17.085 by 10.072 is 1.70; at 11.32 s (9.33 to 13.31) 129.6 h (106.8 to
    /// 152.3).
    @Test func whatIsSavedIsSaidInQuestionsAndHours() {
        #expect(
            words.saved(Fixture.simulation).map(\.plainText) == [
                "41.203 van de 58.288 vragen vervallen (70,7%).",
                "Een gesprek heeft nu gemiddeld 5,8 vragen, straks 1,7.",
                "Dat scheelt 130 uur, bij 11 seconden per vraag (gemeten). Met 95% zekerheid ligt het tussen 106 en 153 uur.",
            ])
    }

    @Test(arguments: [
        (1, 1, "De enige vraag vervalt."), (1, 0, "De enige vraag blijft."), (9, 0, "Geen van de 9 vragen vervalt."),
        (9, 1, "1 van de 9 vragen vervalt."), (9, 2, "2 van de 9 vragen vervallen."),
        (9, 9, "Alle 9 vragen vervallen."),
        (400, 1, "1 van de 400 vragen vervalt (0,2%)."),
        (0, 0, "Er is geen enkel antwoord vastgelegd, dus er valt niets te besparen."),
    ])
    func shareAgreesWithItsNumbers(answers: Int, saved: Int, text: String) {
        #expect(words.saved(simulation(9, answers: answers, saved: saved)).first?.plainText == text)
    }

    /// What remains is never a false 0.
    @Test(arguments: [
        (400, 400, "straks geen."), (400, 399, "straks minder dan 0,1."), (400, 360, "straks 0,1."),
        (400, 200, "straks 0,5."),
    ])
    func whatRemainsIsNoFalseZero(answers: Int, saved: Int, end: String) {
        #expect(words.saved(simulation(400, answers: answers, saved: saved))[1].plainText.hasSuffix(end))
    }

    /// The upper end of `CP(10, 8.312)` is 2.21 of 1.000, and its lower end under 1: scipy.
    @Test func whatItCostsIsSaidWithItsCertaintyAndWhoGains() {
        #expect(
            words.cost(Fixture.simulation, isOwnProposal: true).map(\.plainText) == [
                "In 12 van de 10.072 gesprekken is een antwoord gebruikt dat er dan niet is.",
                "Van de gesprekken die oud genoeg zijn: 10 van 8.312; met 95% zekerheid hoogstens 3 van de 1.000.",
                "Wie had er baat bij? Burger 7 keer, burger en organisatie 3 keer, organisatie 1 keer, onbekend 1 keer. "
                    + "Elk gesprek telt één keer, de burger eerst.",
            ])
    }

    /// Where nothing was used, that is so by choice where the proposals are the program's own; 1 − 0.025^(1/400) is 9.18 of 1.000.
    @Test func noCostIsNoPraise() {
        let none = simulation(400, answers: 400, saved: 3)
        let found = [
            "Wij zien geen gesprek waarin een antwoord is gebruikt dat er dan niet is.",
            "Van de gesprekken die oud genoeg zijn: 0 van 400; met 95% zekerheid hoogstens 10 van de 1.000.",
        ]
        #expect(words.cost(none, isOwnProposal: false).map(\.plainText) == found)
        #expect(
            words.cost(none, isOwnProposal: true).map(\.plainText) == found + [
                "Dat volgt uit de keuze: schrappen stellen wij alleen voor als wij geen gebruik zien."
            ])
    }

    @Test func tooFewIsSaidToBeTooFew() {
        #expect(
            words.cost(simulation(29, answers: 29, saved: 3, without: 1), isOwnProposal: false)[1].plainText
                == "Van de gesprekken die oud genoeg zijn: 1 van 29. Dat is te weinig om iets te zeggen.")
        let young = Fixture.simulation(of: [Fixture.moving], questions: Fixture.questions)
        #expect(
            words.cost(young, isOwnProposal: false)[1].plainText
                == "Geen enkel gesprek is oud genoeg om dat te laten zien.")
    }

    /// 10.8 + 6.05 + 40 + 3.25 = 60.1 goes up.
    @Test func hiddenUseIsSummed() {
        #expect(
            Fixture.simulation.hiddenUses == HiddenUses(questions: 4, most: 10.8 + 6.05 + 40 + 3.25, withoutBound: 1))
        #expect(
            words.hidden(Fixture.simulation.hiddenUses)?.map(\.plainText) == [
                "Dat wij geen gebruik zagen, betekent niet dat het er niet was: hoogstens 61 keer kan het verborgen zijn.",
                "Dat is de som van de grenzen van 4 vragen, elk met 95% zekerheid.",
                "Bij 1 vraag is geen grens te geven: daarvan zijn antwoorden gebruikt.",
            ])
        #expect(
            words.hidden(HiddenUses(questions: 1, most: 2, withoutBound: 2))?.dropFirst().map(\.plainText) == [
                "Dat is de grens van die ene vraag, met 95% zekerheid.",
                "Bij 2 vragen is geen grens te geven: daarvan zijn antwoorden gebruikt.",
            ])
        #expect(
            words.hidden(HiddenUses(questions: 0, most: 0, withoutBound: 3))?.map(\.plainText)
                == ["Een grens is niet te geven: van wat vervalt, zijn antwoorden gebruikt."])
        #expect(words.hidden(HiddenUses(questions: 0, most: 0, withoutBound: 0)) == nil)
    }

    @Test func whatNoLogCanShowIsSaid() {
        #expect(
            words.notSimulated(Fixture.simulation)?.map(\.plainText) == [
                "Toevoegen (1 vraag) en terugzetten (1 vraag): wat niet is vastgelegd, is niet na te rekenen."
            ])
        #expect(words.notSimulated(simulation(9, answers: 9, saved: 3, questions: [Fixture.questions[0]])) == nil)
    }

    @Test func titlesAreThoseOfTheOrganisation() {
        let letterhead = Letterhead(title: "Minder vragen", organisation: "Gemeente Voorbeeld")
        #expect(
            words.title(name: "2024", letterhead: letterhead, period: "2024")
                == "Simulatie Minder vragen – Gemeente Voorbeeld – 2024")
        #expect(words.title(name: "2024", letterhead: Letterhead(), period: "2024") == "Simulatie 2024 – 2024")
        #expect(
            words.subject(name: "2024", letterhead: letterhead, period: "mei 2024", registrations: 1, products: 2)
                .plainText == "Gemeente Voorbeeld · Simulatie Minder vragen · mei 2024 · 1 registratie van 2 producten")
        #expect(words.period(nil) == "periode onbekend")
        #expect(words.period(Fixture.days) == "1 januari 2024 – 31 december 2024")
    }
}
