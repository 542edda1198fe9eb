import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ChanceWordingTests {
    @Test(arguments: [
        (0, 0.0, "Toeval: geen vraag heeft genoeg antwoorden om te schrappen"),
        (1, 0.04, "Toeval: de kans dat het de enige getoetste vraag ten onrechte schrapt, is kleiner dan 5%"),
        (34, 0.003, "Van alle 34 getoetste vragen schrapt toeval er naar verwachting hoogstens 1 ten onrechte"),
        (102, 1.0, "Van alle 102 getoetste vragen schrapt toeval er naar verwachting hoogstens 1 ten onrechte"),
        (1_090, 1.2, "Van alle 1.090 getoetste vragen schrapt toeval er naar verwachting hoogstens 2 ten onrechte"),
    ])
    func theHeadingIsAboutAllThatWasTested(tested: Int, expected: Double, text: String) {
        #expect(Wording.dutch.chance.heading(tested: tested, expected: expected) == text)
    }

    @Test func theSentencesSayHowThatComesAbout() {
        let many = Wording.dutch.chance.sentences(tested: 34, threshold: Ratio(1, 40))
        #expect(many[1].contains("bij precies 2,5% van de keren nodig"))
        #expect(many.contains("Hoeveel voorstellen «schrappen» onterecht zijn, volgt hier niet uit."))
        #expect(many.last == "Dit gaat alleen over toeval, niet over gebruik dat nergens is vastgelegd.")
        #expect(
            Wording.dutch.chance.sentences(tested: 0, threshold: Ratio(1, 100))
                == ["Er valt hier dus niets door toeval mis te gaan."])
    }

    @Test func whatIsNotPublishedIsSaidToBe() {
        #expect(Wording.dutch.chance.heading(.leftOut) == "Toeval: hoeveel vragen zijn getoetst, is weggelaten")
        #expect(Wording.dutch.chance.sentences(.leftOut, threshold: Ratio(1, 100)) == [])
    }

    /// Tested are 18 of the 27 questions asked: not the protected one, three that cannot be measured, three with under 299
    /// captures, and the two that were never or not answered by enough; the least, with 411 or more, weigh most.
    @Test func thePageSaysIt() throws {
        let page = try PageTree(PageFixture.page(PageFixture.input))
        #expect(
            page.root.all("h3").contains {
                $0.text == "Van alle 20 getoetste vragen schrapt toeval er naar verwachting hoogstens 1 ten onrechte"
            })
    }
}
