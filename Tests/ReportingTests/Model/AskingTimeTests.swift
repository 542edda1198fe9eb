import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct AskingTimeTests {
    private func time(months: Int, _ assumption: SecondsPerQuestion?) -> AskingTime {
        let sketch = ProductSketch(
            name: "a", registrations: 1, mature: 1, withFollowUp: 1, months: Array(repeating: 1, count: months),
            questions: [])
        let covered = PageFixture.input(of: [sketch]).analysis.totals.months
        let span = ReportingSpan(months: covered, period: ReportingPeriod(), wording: .dutch)
        return AskingTime(assumption: assumption, span: span, wording: .dutch)
    }

    @Test func anAssumptionGivesHoursAYear() {
        // 36.000 answers of 12 s are 432.000 s = 120 hours in twelve months.
        #expect(time(months: 12, SecondsPerQuestion(value: 12, source: nil)).text(answers: 36_000) == "120 uur")
    }

    @Test func aPartOfAYearIsBroughtToTwelveMonths() {
        // 36.000 answers of 1 s are 10 hours in three months, 40 in twelve.
        #expect(time(months: 3, nil).text(answers: 36_000) == "40 uur")
    }

    @Test func nothingToAskTakesNoTime() {
        #expect(time(months: 12, nil).text(answers: 0) == "0 uur")
        #expect(time(months: 0, nil).text(answers: 0) == "geen gegevens")
    }

    @Test func answersThatAreNotToldTakeATimeThatIsNotTold() {
        #expect(time(months: 12, nil).text(answers: .leftOut) == "weggelaten")
    }
}
