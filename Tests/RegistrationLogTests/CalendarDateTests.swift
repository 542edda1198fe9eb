import RegistrationLog
import Testing

@Suite struct CalendarDateTests {
    // Day numbers computed with Python: (datetime.date(y, m, d) - datetime.date(1970, 1, 1)).days.
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2024, 2, 29, 19_782),
        (1900, 2, 28, -25_509), (1900, 3, 1, -25_508), (1990, 1, 1, 7_305), (2100, 12, 31, 47_846),
        (1, 1, 1, -719_162), (9_999, 12, 31, 2_932_896),
    ])
    func dayNumbers(year: Int, month: Int, day: Int, dayNumber: Int) throws {
        #expect(CalendarDate(year: year, month: month, day: day)?.dayNumber == dayNumber)
        #expect(CalendarDate(dayNumber: dayNumber).components == (year, month, day))
    }

    // Day by day from 1 January 1600 over two whole cycles of 400
    // years, by the rule of Pope Gregory: every fourth year is a leap year, except centuries that 400 does not divide.
    @Test func everyDayOfEightCenturies() throws {
        let first = try #require(CalendarDate(year: 1600, month: 1, day: 1)).dayNumber
        var dayNumber = first
        var differences = 0
        for year in 1600..<2400 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, days) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...days {
                    let date = CalendarDate(dayNumber: dayNumber)
                    if date.components != (year, month, day) { differences += 1 }
                    if CalendarDate(year: year, month: month, day: day) != date { differences += 1 }
                    dayNumber += 1
                }
                if CalendarDate(year: year, month: month, day: days + 1) != nil { differences += 1 }
            }
        }
        #expect(differences == 0)
        #expect(dayNumber - first == 2 * 146_097)
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 1, 0), (2024, 1, 32), (2024, 0, 1),
        (2024, 13, 1), (2024, -1, 1), (2024, 1, -1),
    ])
    func daysThatTheCalendarDoesNotHave(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [(19_782, "2024-02-29"), (0, "1970-01-01"), (-719_162, "0001-01-01"), (2_932_896, "9999-12-31")])
    func writtenAsISO8601(dayNumber: Int, text: String) {
        #expect(CalendarDate(dayNumber: dayNumber).iso8601 == text)
    }

    @Test func daysAreInOrder() {
        #expect(CalendarDate(dayNumber: -1) < CalendarDate(dayNumber: 0))
        #expect(!(CalendarDate(dayNumber: 3) < CalendarDate(dayNumber: 3)))
    }
}

@Suite struct CalendarMonthTests {
    @Test func theMonthOfADay() {
        #expect(CalendarDate(dayNumber: 19_782).month == CalendarMonth(year: 2024, month: 2))
        #expect(CalendarDate(dayNumber: -1).month == CalendarMonth(year: 1969, month: 12))
    }

    // 1 February 2024 is day 19,754: 29 February, the last of 29 days, is day 19,782.
    @Test func theDaysOfAMonth() {
        #expect(CalendarMonth(year: 2024, month: 2).days == 19_754..<19_783)
        #expect(CalendarMonth(year: 1969, month: 12).days == -31..<0)
        #expect(CalendarMonth(year: 2024, month: 13).days.isEmpty)
    }

    @Test func monthsAreInOrderOfYearThenMonth() {
        #expect(CalendarMonth(year: 2023, month: 12) < CalendarMonth(year: 2024, month: 1))
        #expect(CalendarMonth(year: 2024, month: 1) < CalendarMonth(year: 2024, month: 2))
        #expect(!(CalendarMonth(year: 2024, month: 2) < CalendarMonth(year: 2023, month: 3)))
    }

    @Test func writtenAsISO8601() {
        #expect(CalendarMonth(year: 2024, month: 3).iso8601 == "2024-03")
        #expect(CalendarMonth(year: 987, month: 12).iso8601 == "0987-12")
    }
}
