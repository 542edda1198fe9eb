import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ReportingSpanTests {
    private func months(_ months: [Int]) -> ClosedRange<CalendarMonth>? {
        PageFixture.input(of: [
            ProductSketch(
                name: "a", registrations: 10, mature: 10, withFollowUp: 5, months: months,
                questions: [QuestionSketch("b", captured: 10, .insufficientData)])
        ]).analysis.totals.months
    }

    private func day(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(year: 2024, month: month, day: day) }

    @Test func monthsWithRegistrationsAreTheSpan() {
        let span = ReportingSpan(months: months([0, 5, 0, 5]), period: ReportingPeriod(), wording: .dutch)
        #expect(span.text == "februari–april 2024")
        #expect(span.chosenPeriod == nil)
    }

    @Test func oneMonthIsOneMonth() {
        let span = ReportingSpan(months: months([0, 5]), period: ReportingPeriod(), wording: .dutch)
        #expect(span.text == "februari 2024")
    }

    @Test func aChosenPeriodGoesFirst() {
        let span = ReportingSpan(
            months: months([0, 0, 0, 3, 3, 3]), period: ReportingPeriod(from: day(4, 16), to: day(6, 15)),
            wording: .dutch)
        #expect(span.text == "16 april 2024 – 15 juni 2024")
    }

    @Test func withoutRegistrationsThereIsNoSpan() {
        #expect(ReportingSpan(months: nil, period: ReportingPeriod(), wording: .dutch).text == "periode onbekend")
        #expect(
            ReportingSpan(months: nil, period: ReportingPeriod(from: day(3, 1)), wording: .dutch).text
                == "vanaf 1 maart 2024")
    }
}
