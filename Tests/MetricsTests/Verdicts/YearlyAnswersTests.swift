import RegistrationLog
import Testing

@testable import Metrics

@Suite struct YearlyAnswersTests {
    private func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }

    @Test func theDaysOfAYearOrFewer() {
        #expect(YearlyAnswers.days(from: day(0), through: day(999)) == 635...999)
        #expect(YearlyAnswers.days(from: day(0), through: day(99)) == 0...99)
        #expect(YearlyAnswers.days(from: day(5), through: day(4)) == 5...5)
    }

    // 3,000 answers of 12 seconds are 10 hours; of 73 days they are a fifth of a year's.
    @Test func hoursOfAYear() {
        #expect(YearlyAnswers.hours(of: 3_000, on: 1...365, seconds: 12) == 10)
        #expect(YearlyAnswers.hours(of: 3_000, on: 1...73, seconds: 12) == 50)
    }
}
