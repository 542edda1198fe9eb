import RegistrationLog
import Testing

@testable import Metrics

@Suite struct UnseenMonthsTests {
    private func days(from month: Int, count: Int) throws -> [CalendarDate] {
        let first = try #require(CalendarDate(year: 2024, month: month, day: 1)).dayNumber
        return (first..<first + count).map { CalendarDate(dayNumber: $0) }
    }

    // March to September of 2024 are 214 days.
    @Test func monthsOutsideTheLogAreUnseen() throws {
        #expect(UnseenMonths.months(of: try days(from: 3, count: 214)) == [1, 2, 10, 11, 12])
    }

    // 300 days from January on end on 26 October: as good as a year.
    @Test func threeHundredDaysAreAsGoodAsAYear() throws {
        #expect(UnseenMonths.months(of: try days(from: 1, count: 300)) == [])
        #expect(UnseenMonths.months(of: try days(from: 1, count: 299)) == [11, 12])
        #expect(UnseenMonths.months(of: []) == [])
    }
}
