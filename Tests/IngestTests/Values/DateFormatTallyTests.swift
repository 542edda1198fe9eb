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

    private func tally(of cells: [String]) throws -> DateFormatTally {
        var tally = DateFormatTally(timeZone: try #require(LocalTimeZone(name: "Europe/Amsterdam")))
        for cell in cells { tally.add(cell.utf8.span) }
        return tally
    }
}
