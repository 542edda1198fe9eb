import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DateTextTests {
    @Test(arguments: [
        (2024, 3, 3, "3 maart 2024"), (2024, 12, 31, "31 december 2024"), (2023, 1, 1, "1 januari 2023"),
        (2024, 2, 29, "29 februari 2024"), (2025, 8, 15, "15 augustus 2025"),
    ])
    func daysAreSpelledOut(year: Int, month: Int, day: Int, text: String) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(DateText.dutch.day(date) == text)
    }

    @Test(arguments: [
        (2024, 3, 2024, 3, "maart 2024"), (2024, 1, 2024, 12, "januari–december 2024"),
        (2023, 11, 2024, 2, "november 2023 – februari 2024"),
    ])
    func monthsAreARange(fromYear: Int, fromMonth: Int, toYear: Int, toMonth: Int, text: String) {
        let first = CalendarMonth(year: fromYear, month: fromMonth)
        let last = CalendarMonth(year: toYear, month: toMonth)
        #expect(DateText.dutch.months(from: first, to: last) == text)
    }

    @Test(arguments: [
        ([], ""), ([2], "februari"), ([2, 3], "februari en maart"), ([1, 2, 3], "januari–maart"),
        ([1, 6, 7, 8, 9, 10, 11, 12], "januari en juni–december"), ([1, 3, 5], "januari, maart en mei"),
        (Array(1...12), "januari–december"),
    ])
    func monthsInARowAreShort(months: [Int], text: String) {
        #expect(DateText.dutch.months(months, Wording.dutch.reservations.lists) == text)
    }

    @Test func periodsMayBeOpen() {
        let march = CalendarDate(year: 2024, month: 3, day: 1)
        let june = CalendarDate(year: 2024, month: 6, day: 30)
        #expect(DateText.dutch.period(ReportingPeriod()) == nil)
        #expect(DateText.dutch.period(ReportingPeriod(from: march)) == "vanaf 1 maart 2024")
        #expect(DateText.dutch.period(ReportingPeriod(to: june)) == "tot en met 30 juni 2024")
        #expect(DateText.dutch.period(ReportingPeriod(from: march, to: june)) == "1 maart 2024 – 30 juni 2024")
        #expect(DateText.dutch.period(ReportingPeriod(from: march, to: march)) == "1 maart 2024")
    }

    /// 1709471100 is the 3rd of March 2024 at 13:05 in UTC.
    @Test(arguments: [
        (Timestamp.Precision.second, Int32(3_600), "3 maart 2024, 14:05"), (.minute, 0, "3 maart 2024, 13:05"),
        (.minute, -18_000, "3 maart 2024, 8:05"), (.minute, 43_200, "4 maart 2024, 1:05"),
        (.day, 3_600, "3 maart 2024"),
    ])
    func aMomentIsNoFinerThanItIsKnown(precision: Timestamp.Precision, offset: Int32, text: String) {
        let time = Timestamp(instant: 1_709_471_100, utcOffset: offset, precision: precision)
        #expect(DateText.dutch.moment(time) == text)
    }
}
