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
        // 22.893, which leaves 27.593, 3,5 each. 22.893 × 12 s = 274.716 s = 76,3 hours in twelve months.
        #expect(document.summary.figures.map(\.value) == ["6,3 → 3,5", "42%", "3 vragen", "76 uur"])
    }

    @Test func everyFigureLeadsToItsTable() {
        #expect(
            document.summary.figures.map(\.anchor) == [
                "products-caption", "products-caption", "verdicts", "products-caption",
            ])
    }

    @Test func withoutAnAssumptionTheCostIsPerSecond() {
        var settings = PageFixture.settings
        settings.secondsPerQuestion = nil
        let figures = ReportDocument(PageFixture.input(of: PageFixture.municipality, settings: settings)).beginning
            .summary
            .figures
        // 22.893 s = 6,36 hours, of 50.486 s = 14,0 hours.
        #expect(figures[3].value == "6,4 uur")
        #expect(figures[3].note.plainText.contains("Alle vragen samen: 14 uur."))
    }

    @Test func proposalsStandInOrderOfDecision() {
        #expect(
            document.summary.verdicts?.rows.map(\.verdict) == [
                "schrappen", "heroverwegen", "nooit beantwoord", "te weinig gegevens", "niet meetbaar", "beschermd",
                "behouden",
            ])
        #expect(document.summary.verdicts?.rows.map(\.questions) == ["9", "3", "1", "2", "3", "1", "8"])
    }

    @Test func allVerdictsHaveAPlaceInTheOrder() {
        #expect(Set(Verdict.inOrderOfDecision) == Set(Verdict.allCases))
        #expect(Verdict.inOrderOfDecision.count == Verdict.allCases.count)
    }
}
