import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Which days are kept, and what a time on one of them is; what `TimestampReader` reads is the reference.
struct ReadDaysTests {
    private static func reader(_ format: DateFormat, _ zone: String = "Europe/Amsterdam") throws -> TimestampReader {
        TimestampReader(format: format, timeZone: try #require(LocalTimeZone(name: zone)))
    }

    /// What is found of `cell` behind a time that was kept; nil where nothing is.
    private static func found(_ cell: String, behind kept: String, _ reader: TimestampReader) throws -> Timestamp? {
        var days = ReadDays(reader)
        let time = reader.read(kept.utf8.span)
        days.keep(try #require(time), in: kept.utf8.span)
        return days.time(cell.utf8.span)
    }

    // 3 January 2024 is day 19,725 since 1970, and 14:30:57 in Amsterdam is 13:30:57 in UTC: 48,657 seconds.
    @Test(arguments: [
        (DateFormat.iso8601, "2024-01-03T08:00:01", "2024-01-03T14:30:57"),
        (.iso8601, "2024-01-03T08:00", "2024-01-03T14:30:57"),
        (.iso8601, "2024-01-03 08:00:01", "2024-01-03 14:30:57"),
        (.dayMonthYearDashed, "03-01-2024 08:00", "03-01-2024 14:30:57"),
        (.dayMonthYearSlashed, "03/01/2024 23:59", "03/01/2024 14:30:57"),
        (.monthDayYearDashed, "01-03-2024 08:00", "01-03-2024 14:30:57"),
        (.monthDayYearSlashed, "01/03/2024 00:00:00", "01/03/2024 14:30:57"),
    ])
    func aTimeOnADayThatWasReadIsFound(_ format: DateFormat, _ kept: String, _ cell: String) throws {
        let reader = try Self.reader(format)
        let instant: Int64 = 19_725 * 86_400 + 48_657
        #expect(
            try Self.found(cell, behind: kept, reader)
                == Timestamp(instant: instant, utcOffset: 3_600, precision: .second))
        #expect(
            try Self.found(String(cell.dropLast(3)), behind: kept, reader)
                == Timestamp(instant: instant - 57, utcOffset: 3_600, precision: .minute))
    }

    @Test(arguments: [
        "2024-01-04T14:30:57", "2024-01-03 14:30:57", "2024-01-03t14:30:57", "2024-01-03T24:00:00", "2024-01-03T24:00",
        "2024-01-03T14:60:00", "2024-01-03T14:30:60", "2024-01-03T1:30:570", "2024-01-03T14:30Z", "2024-01-03",
        "2024-01-03T14:30:57Z", "2024-01-03T14:30:5", "2024-01-03T14:30:5:", "2024-01-03T14:3/:00", "",
    ])
    func whateverElseStandsThereIsNotFound(_ cell: String) throws {
        #expect(try Self.found(cell, behind: "2024-01-03T08:00:01", Self.reader(.iso8601)) == nil)
    }

    // The clocks of Havana go from 0:00 to 1:00. Apia skipped 30 December 2011, all times of which are those of the day after.
    @Test(arguments: [
        ("Europe/Amsterdam", "2024-03-31", false), ("Europe/Amsterdam", "2024-10-27", false),
        ("Europe/Amsterdam", "2024-03-30", true), ("Europe/Amsterdam", "2024-04-01", true),
        ("America/Havana", "2024-03-10", false), ("America/Havana", "2024-03-09", true),
        ("America/Havana", "2024-11-03", false), ("Pacific/Apia", "2011-12-30", true),
        ("Pacific/Apia", "2011-12-29", true), ("Pacific/Apia", "2011-12-31", true),
    ])
    func aDayIsKeptWhereNoClockChanges(_ zone: String, _ day: String, _ isKept: Bool) throws {
        let reader = try Self.reader(.iso8601, zone)
        for time in ["00:00:00", "01:30:00", "12:00:00", "23:59:59"] {
            let found = try Self.found(day + "T08:15", behind: "\(day)T\(time)", reader)
            #expect(found == (isKept ? reader.read("\(day)T08:15".utf8.span) : nil), "\(time)")
        }
    }

    @Test func aTimeOfWhichTheReaderIsGivenTheZoneIsNotKept() throws {
        #expect(
            try Self.found("2024-01-03T14:30:57", behind: "2024-01-03T08:00:01+05:00", Self.reader(.iso8601)) == nil)
    }

    @Test func otherFormatsKeepNothing() throws {
        let others = DateFormat.allCases.filter { format in
            ![.iso8601, .dayMonthYearDashed, .dayMonthYearSlashed, .monthDayYearDashed, .monthDayYearSlashed].contains(
                format)
        }
        #expect(others.contains(.yearMonthDaySlashed))
        for format in others {
            let reader = try Self.reader(format)
            for cell in ["2024/01/03 14:30:57", "03.01.2024 14:30:57", "20240103T14:30:57"] {
                guard let time = reader.read(cell.utf8.span) else { continue }
                var days = ReadDays(reader)
                days.keep(time, in: cell.utf8.span)
                #expect(days.time(cell.utf8.span) == nil, "\(cell) as \(format)")
            }
        }
    }
}
