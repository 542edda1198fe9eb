import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct SampleYearTests {
    @Test func hasTheDaysOf2024() {
        #expect(SampleYear.firstDay.iso8601 == "2024-01-01")
        #expect(SampleYear.lastDay.iso8601 == "2024-12-31")
        #expect(SampleYear.lastDayOfAllPassportQuestions.iso8601 == "2024-06-30")
        // 29 February 2024 was a Thursday.
        #expect(SampleYear.weekday(SampleYear.day(60)) == 3)
    }

    @Test func closesOnSundaysAndHolidays() {
        let closed = (1...SampleYear.dayCount).map(SampleYear.day).filter { !SampleYear.isWorkingDay($0) }.map(
            \.iso8601)
        for holiday in ["2024-01-01", "2024-04-01", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26"] {
            #expect(closed.contains(holiday))
        }
        // 104 Saturdays and Sundays, and six of the seven holidays: King's Day was a Saturday.
        #expect(closed.count == 110)
    }

    @Test func changesTheClockOnTheLastSundaysOfMarchAndOctober() {
        let summer = (1...SampleYear.dayCount).map(SampleYear.day).filter { SampleYear.utcOffset(on: $0) == 7_200 }
        #expect(summer.first?.iso8601 == "2024-03-31")
        #expect(summer.last?.iso8601 == "2024-10-26")
    }

    @Test func takesUpWorkInOfficeHours() {
        var random = RandomStream(seed: 1, name: .followUp)
        // 27 December was a Friday, day 362.
        let open = LocalTime(day: SampleYear.day(362), second: 12 * 3_600)
        #expect(SampleYear.officeMoment(from: open, random: &random) == open)
        let evening = LocalTime(day: SampleYear.day(362), second: 20 * 3_600)
        let taken = SampleYear.officeMoment(from: evening, random: &random)
        #expect(taken.day.iso8601 == "2024-12-30")
        #expect((30_600..<37_800).contains(taken.second))
    }
}
