import RegistrationLog
import Testing

@testable import kcc_sample

@Suite struct SampleYearTests {
    private let year = SampleYear.committed

    @Test func hasTheDaysOf2024() {
        #expect(year.firstDay.iso8601 == "2024-01-01")
        #expect(year.lastDay.iso8601 == "2024-12-31")
        #expect(year.lastDayOfAllPassportQuestions.iso8601 == "2024-06-30")
        // 29 February 2024 was a Thursday.
        #expect(DutchCalendar.weekday(year.day(60)) == 3)
    }

    @Test(arguments: SampleYear.known)
    func hasTheDaysOfTheCalendar(number: Int) throws {
        let year = SampleYear(number)
        #expect(year.firstDay == CalendarDate(year: number, month: 1, day: 1))
        #expect(year.lastDay == CalendarDate(year: number, month: 12, day: 31))
        for month in 1...12 { #expect(year.day(month, 28) == CalendarDate(year: number, month: month, day: 28)) }
        #expect(year.position(of: year.lastDay) == year.positions.last)
        #expect(year.month(at: 31 + 27) == 2)
    }

    @Test func closesOnSundaysAndHolidays() {
        let closed = closedDays(of: year)
        for holiday in ["2024-01-01", "2024-04-01", "2024-05-09", "2024-05-20", "2024-12-25", "2024-12-26"] {
            #expect(closed.contains(holiday))
        }
        // 104 Saturdays and Sundays, and six of the seven holidays: King's Day was a Saturday.
        #expect(closed.count == 110)
    }

    /// The holidays as rijksoverheid.nl listed them.
    @Test func closesOnTheHolidaysOfOtherYears() {
        let closed = closedDays(of: SampleYear(2023))
        for holiday in ["2023-04-10", "2023-04-27", "2023-05-18", "2023-05-29", "2023-12-25", "2023-12-26"] {
            #expect(closed.contains(holiday))
        }
        // 105 Saturdays and Sundays, of which New Year's Day was one.
        #expect(closed.count == 111)
        // King's Day was Saturday 26 April, and Monday 28 April a day like others.
        #expect(!closedDays(of: SampleYear(2025)).contains("2025-04-28"))
        #expect(closedDays(of: SampleYear(2025)).count == 104 + 6)
    }

    /// Easter Mondays, early and late ones among them («Easter Dates from 1600 to 2099», United States Census Bureau).
    @Test(arguments: ["2014-04-21", "2016-03-28", "2019-04-22", "2035-03-26", "2038-04-26", "2076-04-20", "2099-04-13"])
    func closesOnEasterMonday(monday: String) throws {
        let year = SampleYear(try #require(Int(monday.prefix(4))))
        // Of the Mondays from 23 March to 26 April that are no King's Day one is closed.
        let closed = closedDays(of: year).filter { day in
            day > "\(year.number)-03-22" && day < "\(year.number)-04-27"
        }
        .filter { day in
            let found = (1...year.dayCount).map(year.day).first { $0.iso8601 == day }
            return found.map(DutchCalendar.weekday) == 0
        }
        #expect(closed == [monday])
    }

    @Test func changesTheClockOnTheLastSundaysOfMarchAndOctober() {
        #expect(summerTime(of: year) == ["2024-03-31", "2024-10-26"])
        #expect(summerTime(of: SampleYear(2023)) == ["2023-03-26", "2023-10-28"])
    }

    @Test func takesUpWorkInOfficeHours() {
        var random = RandomStream(seed: 1, name: .followUp)
        // 27 December was a Friday, day 362.
        let open = LocalTime(day: year.day(362), second: 12 * 3_600)
        #expect(year.officeMoment(from: open, random: &random) == open)
        let evening = LocalTime(day: year.day(362), second: 20 * 3_600)
        let taken = year.officeMoment(from: evening, random: &random)
        #expect(taken.day.iso8601 == "2024-12-30")
        #expect((30_600..<37_800).contains(taken.second))
    }

    private func closedDays(of year: SampleYear) -> [String] {
        (1...year.dayCount).map(year.day).filter { !year.isWorkingDay($0) }.map(\.iso8601)
    }

    /// The first and the last day of summer time.
    private func summerTime(of year: SampleYear) -> [String?] {
        let days = (1...year.dayCount).map(year.day).filter { DutchCalendar.utcOffset(on: $0) == 7_200 }
        return [days.first?.iso8601, days.last?.iso8601]
    }
}
