import Metrics
import RegistrationLog
import Testing

@testable import Reporting

/// The municipality counts 27 questions asked, 26 answered and 11 used; 9 may go, 3 cannot be measured.
@Suite struct SummarySectionTests {
    private let document = ReportDocument(PageFixture.input).beginning

    @Test func theAnswerIsADecisionAFindingAndAReservation() {
        #expect(
            document.summary.answers.map(\.text.plainText) == [
                "Besluit om 9 vragen bij 2 producten op proef niet meer te stellen.",
                "Van 11 van de 26 beantwoorde vragen is het antwoord ooit aantoonbaar gebruikt.",
                "Voor 3 van de 27 vragen kunnen wij niets zeggen: gebruik is niet te meten.",
            ])
        #expect(
            document.summary.answers[1].detail?.plainText
                == "De meeste vragen kunnen weg bij Paspoort verlengen (6 van 12) en Rijbewijs vernieuwen (3 van 6).")
    }

    @Test func thereAreFourFigures() {
        // Answers: 38.273 + 6.610 + 3.319 + 2.284 = 50.486 of 7.980 registrations, 6,3 each. May go: 19.041 + 3.852 =
        // 22.893, which leaves 27.593, 3,5 each. Hours to win: 63,5 + 12,8.
        #expect(document.summary.figures.map(\.value) == ["6,3 → 3,5", "42%", "3 vragen", "76 uur"])
        #expect(
            document.summary.figures[3].note.plainText == """
                per jaar te winnen, bij 12 seconden per vraag (steekproef KCC, maart 2024). Al gewonnen: 4,2 uur. \
                De medewerker is evenveel tijd kwijt.
                """)
    }

    @Test func everyFigureLeadsToItsTable() {
        #expect(
            document.summary.figures.map(\.anchor) == [
                "products-caption", "products-caption", "proposals", "products-caption",
            ])
    }

    @Test func withoutAnAssumptionNoHoursAreTold() {
        var settings = PageFixture.settings
        settings.secondsPerQuestion = nil
        let page = ReportDocument(PageFixture.input(of: PageFixture.municipality, settings: settings)).beginning
        #expect(page.summary.figures[3].value == "niet bekend")
        #expect(page.summary.figures[3].note.plainText.contains("seconds_per_question"))
        #expect(page.products.table?.head.columns.count == 7)
        #expect(page.products.table?.rows[0].hoursToWin == nil)
    }

    /// Of a product without conversations of late nothing is asked now.
    @Test func nowIsNow() throws {
        var street = PageFixture.street
        street.silentSince = CalendarDate(year: 2024, month: 3, day: 3)
        let page = ReportDocument(PageFixture.input(of: [PageFixture.support, street])).beginning
        // 3.319 answers of 940 registrations.
        #expect(page.summary.figures[0].value == "3,5 → 3,5")
        let rows = try #require(page.products.table?.rows)
        #expect(rows.map(\.silence) == [nil, "geen gesprekken sinds 3 maart 2024"])
        #expect(rows.map(\.questionsNow) == ["3,5", "geen gesprekken"])
    }

    @Test func proposalsStandInOrderOfDecision() {
        #expect(
            document.summary.proposals?.rows.map(\.proposal) == [
                "schrappen", "bespreken", "nog niet te zeggen", "behouden",
            ])
        // To be talked over are three that are used too little and one that is never answered; one of those kept is protected.
        #expect(document.summary.proposals?.rows.map(\.questions) == ["9", "4", "5", "9"])
    }

    @Test func allProposalsHaveAPlaceInTheOrder() {
        #expect(Set(Proposal.inOrderOfDecision) == Set(Proposal.allCases))
        #expect(Proposal.inOrderOfDecision.count == Proposal.allCases.count)
    }
}
