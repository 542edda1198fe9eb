import RegistrationLog
import TestSupport
import Testing

@Suite struct ReportingPeriodTests {
    private func day(_ text: String) -> CalendarDate { Timestamp(sketch: text).localDate }

    @Test func bothEndsAreIncluded() {
        let period = ReportingPeriod(from: day("2024-03-01"), to: day("2024-03-31"))
        #expect(!period.contains(day("2024-02-29")))
        #expect(period.contains(day("2024-03-01")))
        #expect(period.contains(day("2024-03-31")))
        #expect(!period.contains(day("2024-04-01")))
    }

    @Test func anOpenEndHoldsEveryDay() {
        #expect(ReportingPeriod().contains(day("1990-01-01")))
        #expect(ReportingPeriod(from: day("2024-03-01")).contains(day("2100-12-31")))
        #expect(!ReportingPeriod(from: day("2024-03-01")).contains(day("2024-02-29")))
        #expect(ReportingPeriod(to: day("2024-03-01")).contains(day("1990-01-01")))
        #expect(!ReportingPeriod(to: day("2024-03-01")).contains(day("2024-03-02")))
    }
}
