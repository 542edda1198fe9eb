import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ChanceWordingTests {
    @Test(arguments: [
        (0, 0.0, "Toeval: er is geen voorstel «schrappen»"),
        (1, 0.04, "Toeval: de kans is klein dat «schrappen» onterecht is"),
        (34, 0.3, "Toeval: naar verwachting is minder dan 1 van de 34 keer «schrappen» onterecht"),
        (34, 1.0, "Toeval: naar verwachting is hoogstens 1 van de 34 keer «schrappen» onterecht"),
        (90, 1.2, "Toeval: naar verwachting is hoogstens 2 van de 90 keer «schrappen» onterecht"),
    ])
    func theHeadingSaysHowManyCouldBeWrong(droppable: Int, expected: Double, text: String) {
        #expect(Wording.dutch.chance.heading(droppable: droppable, expected: expected) == text)
    }

    @Test func theSentencesSayHowThatComesAbout() {
        let many = Wording.dutch.chance.sentences(droppable: 34, expected: 0.3, threshold: Ratio(1, 100))
        #expect(
            many.prefix(2) == [
                "Stel dat elk van deze 34 vragen in werkelijkheid bij 1% van de keren wordt gebruikt.",
                "Dan verbergt toeval dat naar verwachting bij minder dan 1 van die vragen.",
            ])
        #expect(many.last == "Dit gaat alleen over toeval, niet over gebruik dat nergens is vastgelegd.")
        let one = Wording.dutch.chance.sentences(droppable: 1, expected: 0.03, threshold: Ratio(1, 40))
        #expect(one[0] == "Stel dat het antwoord in werkelijkheid toch bij 2,5% van de keren wordt gebruikt.")
        #expect(
            Wording.dutch.chance.sentences(droppable: 0, expected: 0, threshold: Ratio(1, 100))
                == ["Er valt hier dus niets door toeval mis te gaan."])
    }

    @Test func thePageTellsIt() throws {
        let page = try PageTree(PageFixture.page(PageFixture.input))
        #expect(
            page.root.all("h3").contains { $0.text.hasPrefix("Toeval: naar verwachting is minder dan 1 van de 9 keer") }
        )
    }
}
