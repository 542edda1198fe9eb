import RegistrationLog
import Testing

@testable import Ingest

struct DateFormatTallyTests {
    @Test func noValuesGiveNoFormat() throws {
        let tally = try tally(of: ["", " "])
        #expect(tally.format == nil)
        #expect(!tally.isAmbiguous)
    }

    @Test(arguments: [
        (["2024-03-09", "2024-03-10 09:15"], DateFormat.iso8601), (["20240309"], .compact),
        (["13.03.2024", "1.2.2024 9.15"], .dayMonthYearDotted), (["2024/3/9"], .yearMonthDaySlashed),
        (["1 maart 2024", "ma 4-mrt-2024"], .dayMonthNameYear), (["Mar 1, 2024"], .monthNameDayYear),
        (["01-MAR-24"], .shortDayMonthNameYear), (["13.03.24"], .shortDayMonthYearDotted),
        (["13-03-24", "13-03-2024"], .dayMonthYearDashed),
        (["13-03-24", "13-03-2024", "14-03-24"], .shortDayMonthYearDashed),
        (["3/13/24"], .shortMonthDayYearSlashed),
        // Numbers are moments only where all values are and nothing else is read.
        (["1709988800", "1709988801"], .epochSeconds), (["1709988800000"], .epochMilliseconds),
        (["45360", "45360,5"], .spreadsheetDays), (["45360", "45361", "geen"], .iso8601),
        (["45360", "45361", "20240309"], .compact), (["1709988800", "1709988800000"], .iso8601),
        (["13-03-2024", "01-02-2024"], .dayMonthYearDashed), (["03-13-2024", "01-02-2024"], .monthDayYearDashed),
        (["13/03/2024"], .dayMonthYearSlashed), (["3/13/2024", "1/2/2024"], .monthDayYearSlashed),
        // Two of three: the one value in another format will be rejected.
        (["2024-03-09", "09-03-2024", "13-03-2024"], .dayMonthYearDashed),
        // Nothing can be read: the first format names what was expected.
        (["gisteren"], .iso8601),
    ])
    func theFormatThatReadsMostWins(_ cells: [String], _ expected: DateFormat) throws {
        let tally = try tally(of: cells)
        #expect(tally.format == expected)
        #expect(!tally.isAmbiguous)
    }

    @Test(arguments: [
        (["01-02-2024", "12-12-2024"], DateFormat.dayMonthYearDashed), (["1/2/2024"], .dayMonthYearSlashed),
        (["01-02-24"], .shortDayMonthYearDashed), (["1/2/24"], .shortDayMonthYearSlashed),
        // One value each that only the other order reads.
        (["13-01-2024", "01-13-2024", "01-02-2024"], .dayMonthYearDashed),
    ])
    func theDayGoesFirstWhenBothOrdersWouldDo(_ cells: [String], _ expected: DateFormat) throws {
        let tally = try tally(of: cells)
        #expect(tally.format == expected)
        #expect(tally.isAmbiguous)
    }

    @Test func aTieBetweenOtherFormatsIsNotAmbiguous() throws {
        let tally = try tally(of: ["2024-03-09", "01-02-2024"])
        #expect(tally.format == .iso8601)
        #expect(!tally.isAmbiguous)
    }

    @Test func onlyTheFirstThousandValuesThatAreNotEmptyCount() throws {
        var tally = try tally(of: Array(repeating: "1-2-2024", count: 999) + ["", "\u{A0}"])
        #expect(!tally.isComplete)
        #expect(tally.isAmbiguous)
        tally.add("13-2-2024".utf8.span)
        #expect(tally.isComplete)
        #expect(!tally.isAmbiguous)
        tally.add("2-13-2024".utf8.span)
        #expect(!tally.isAmbiguous)
    }

    @Test func whatDoesNotReadIsReportedByItsShape() throws {
        let cells = [
            "Fri Jan 12 2024 19:39:00 GMT+0100 (CET)", "Mon Jan 08 2024 14:24:00 GMT+0100 (CET)", "?", "2024-03-09",
        ]
        let unread = try #require(try tally(of: cells).unread(configured: nil, column: "Datum"))
        #expect(
            unread
                == UnreadTimes(column: "Datum", read: 1, of: 4, format: .iso8601, shape: "aaa aaa 99 9999 99:9"))
        #expect(try tally(of: ["2024-03-09", "?"]).unread(configured: nil, column: "Datum") == nil)
        #expect(try tally(of: []).unread(configured: nil, column: "Datum") == nil)
    }

    @Test func aPatternThatIsConfiguredIsCountedToo() throws {
        let pattern = try #require(DateFormat(rawValue: "d.m.jj uuhnn"))
        let read = try tally(of: ["9.3.24 14h05", "9.3.24 9h05", "9.3.24 10h05"], configured: pattern)
        #expect(read.count(of: pattern) == 2)
        #expect(read.unread(configured: pattern, column: "t") == nil)
        let unread = try tally(of: ["9.3.24 14u05", "9.3.24 9u05", "10.3.24 10h05"], configured: pattern)
        #expect(
            unread.unread(configured: pattern, column: "t")
                == UnreadTimes(column: "t", read: 1, of: 3, format: pattern, shape: "9.9.99 99a99"))
        // Another format reads more, which is reported otherwise.
        let other = try tally(of: ["9.3.24 14:05", "9.3.24 9:05", "10.3.24 10h05"], configured: pattern)
        #expect(other.unread(configured: pattern, column: "t") == nil)
        #expect(other.format == .shortDayMonthYearDotted)
    }

    private func tally(of cells: [String], configured: DateFormat? = nil) throws -> DateFormatTally {
        var tally = DateFormatTally(
            timeZone: try #require(LocalTimeZone(name: "Europe/Amsterdam")), configured: configured)
        for cell in cells { tally.add(cell.utf8.span) }
        return tally
    }
}
