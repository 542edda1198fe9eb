import TestSupport
import Testing

@testable import RegistrationLog

/// The moments were computed with GNU `date -d` in Europe/Amsterdam: 2024-03-09T00:00:00+01:00 is 1,709,938,800.
struct TimestampReaderTests {
    static let day = Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .day)
    static let minute = Timestamp(instant: 1_709_989_500, utcOffset: 3_600, precision: .minute)  // 14:05
    static let second = Timestamp(instant: 1_709_989_507, utcOffset: 3_600, precision: .second)  // 14:05:07

    static let readable: [(DateFormat, String, Timestamp)] = [
        (.iso8601, "2024-03-09", day), (.iso8601, " 2024-03-09\u{A0}", day),
        (.iso8601, "2024-03-09T14:05", minute), (.iso8601, "2024-03-09 14:05", minute),
        (.iso8601, "2024-03-09  14:05", minute), (.iso8601, "2024-03-09t14:05z", utc(minute)),
        (.iso8601, "2024-03-09T14:05:07", second), (.iso8601, "2024-03-09 14:05:07.3", second),
        (.iso8601, "2024-03-09T14:05:07,339166123", second), (.iso8601, "2024-03-09T13:05:07Z", second),
        (.iso8601, "2024-03-09T14:05:07+01", second), (.iso8601, "2024-03-09T14:05:07+0100", second),
        (.iso8601, "2024-03-09T14:05:07+01:00", second), (.iso8601, "2024-03-09 14:05:07.999 +01:00", second),
        (.iso8601, "2024-03-09T08:35:07-04:30", second), (.iso8601, "2024-03-09T13:05Z", minute),
        (.iso8601, "2024-03-10T03:05:07+14:00", second), (.iso8601, "2024-03-09T13:05:07-00:00", second),
        // A zone gives the moment, the day is still that of local time: 2024-03-08T23:00Z is 9 March in Amsterdam.
        (
            .iso8601, "2024-03-08T23:00:00Z",
            Timestamp(instant: 1_709_938_800, utcOffset: 3_600, precision: .second)
        ),
        (.dayMonthYearDashed, "09-03-2024", day), (.dayMonthYearDashed, "9-3-2024", day),
        (.dayMonthYearDashed, "9-3-2024 14:05", minute), (.dayMonthYearDashed, "09-03-2024T14:05:07", second),
        (.dayMonthYearSlashed, "09/03/2024", day), (.dayMonthYearSlashed, "9/3/2024 14:05:07", second),
        (.dayMonthYearSlashed, "9/03/2024 14:05", minute), (.dayMonthYearSlashed, "9/3/2024 14:05:07,5", second),
        (.dayMonthYearDashed, "9-3-2024 13:05:07 Z", second),
        (.compact, "20240309", day), (.compact, "20240309 14:05", minute), (.compact, "20240309T14:05:07", second),
        (.compact, "20240309T1405", minute), (.compact, "20240309 140507", second),
        (.compact, "202403091405", minute), (.compact, "20240309140507", second),
        (.compact, "20240309T130507.25Z", second), (.compact, "20240309140507+0100", second),
        (.monthDayYearDashed, "03-09-2024", day), (.monthDayYearDashed, "3-9-2024 14:05:07", second),
        (.monthDayYearSlashed, "03/09/2024", day), (.monthDayYearSlashed, "3/9/2024 14:05", minute),
    ]

    /// All forms of the day with all forms of the time and all zones, as Python's zoneinfo knows them.
    @Test func everyFormIsTheMomentThatPythonSays() throws {
        let zone = try #require(LocalTimeZone(name: "Europe/Amsterdam"))
        let table = try TabledTime.all()
        #expect(Set(table.map(\.word)) == Set(DateFormat.allCases.map(\.rawValue)))
        for row in table {
            let format = try #require(DateFormat(rawValue: row.word))
            let read = TimestampReader(format: format, timeZone: zone).read(row.cell.utf8.span)
            #expect(read == row.time, "\(row.word): \(row.cell)")
        }
    }

    @Test(arguments: readable)
    func everyFormIsRead(_ format: DateFormat, _ cell: String, _ expected: Timestamp) throws {
        #expect(try read(cell, format) == expected)
    }

    @Test(arguments: [DateFormat.dayMonthYearDashed, .monthDayYearDashed])
    func hoursHaveOneOrTwoDigits(_ format: DateFormat) throws {
        let morning = Timestamp(instant: 1_719_818_100, utcOffset: 7_200, precision: .minute)  // 1 July 2024 09:15
        let cell = format == .dayMonthYearDashed ? "1-7-2024" : "7-1-2024"
        #expect(try read(cell + " 9:15", format) == morning)
        #expect(try read(cell + " 09:15", format) == morning)
        #expect(try read("2024-07-01 9:15", .iso8601) == nil)
        #expect(try read("20240701 9:15", .compact) == morning)
    }

    @Test func postgreSQLWritesAFractionAndAnHourOfZone() throws {
        let expected = Timestamp(instant: 1_750_082_960, utcOffset: 7_200, precision: .second)
        #expect(try read("2025-06-16 14:09:20.339166+00", .iso8601) == expected)
    }

    @Test(arguments: [
        ("2024-03-20T24:00", DateFormat.iso8601), ("20240320T2400", .compact), ("202403202400", .compact),
        ("20240320 2400", .compact), ("20240320 24:00", .compact), ("20-3-2024 24:00", .dayMonthYearDashed),
    ])
    func theMidnightAfterADay(_ cell: String, _ format: DateFormat) throws {
        // 21 March 2024 00:00+01:00.
        #expect(try read(cell, format) == Timestamp(instant: 1_710_975_600, utcOffset: 3_600, precision: .minute))
    }

    @Test(arguments: ["202403202401", "20240320240001", "202403202500"])
    func noClockGoesBeyondMidnight(_ cell: String) throws {
        #expect(try read(cell, .compact) == nil)
    }

    @Test func timesOfTheNightsInMarchAndOctober() throws {
        // 02:30 is skipped on 31 March 2024: 03:30+02:00. It comes twice on 27 October 2024: the first, +02:00.
        #expect(
            try read("2024-03-31 02:30", .iso8601)
                == Timestamp(instant: 1_711_848_600, utcOffset: 7_200, precision: .minute))
        #expect(
            try read("2024-10-27 02:30", .iso8601)
                == Timestamp(instant: 1_729_989_000, utcOffset: 7_200, precision: .minute))
        #expect(
            try read("2024-10-27 02:30+01", .iso8601)
                == Timestamp(instant: 1_729_992_600, utcOffset: 3_600, precision: .minute))
    }

    @Test func aDayWithoutMidnightBeginsWhenTheClockDoes() throws {
        // In Santiago 7 September 2024 23:59:59-04:00 was followed by 8 September 01:00:00-03:00.
        let expected = Timestamp(instant: 1_725_768_000, utcOffset: -10_800, precision: .day)
        let read = try read("2024-09-08", .iso8601, zone: "America/Santiago")
        #expect(read == expected)
        #expect(read?.localDate == CalendarDate(year: 2024, month: 9, day: 8))
    }

    @Test func yearsWithin1990And2100AreRead() throws {
        #expect(try read("1989-12-31", .iso8601) == nil)
        #expect(try read("1990-01-01", .iso8601)?.instant == 631_148_400)
        #expect(try read("2100-12-31T23:59:59", .iso8601)?.instant == 4_133_977_199)
        #expect(try read("2101-01-01", .iso8601) == nil)
        #expect(try read("31-12-2101", .dayMonthYearDashed) == nil)
    }

    @Test(arguments: [
        "", " ", "-", "2024", "2024-03", "2024-3-09", "2024-03-9", "24-03-09", "2024/03/09", "2024-03-09x",
        "2024-03-091", "2024-13-01", "2024-00-01", "2024-01-00", "2024-02-30", "2023-02-29", "2100-02-29",
        "2024-03-09T", "2024-03-09T14", "2024-03-09 9:15", "2024-03-09T14:5", "2024-03-09T14:05:", "2024-03-09T14:05:7",
        "2024-03-09T24:01", "2024-03-09T24:00:01", "2024-03-09T25:00", "2024-03-09T14:60", "2024-03-09T14:05:60",
        "2024-03-0914:05",
        "2024-03-09T14:05:07.", "2024-03-09T14:05:07.1234567890", "2024-03-09T14:05.5", "2024-03-09Z",
        "2024-03-09+01:00", "2024-03-09T14:05+1", "2024-03-09T14:05+01:0", "2024-03-09T14:05+01:",
        "2024-03-09T14:05+010",
        "2024-03-09T14:05+14:01", "2024-03-09T14:05-15", "2024-03-09T14:05+01:60", "2024-03-09T14:05 MET",
        "2024-03-09T14:05Z5", "2024-03-09T 14:05", "2024-03-09T1405", "20240309", "2024-03-09 2024-03-10", "45360",
        "2024-03-09T14:05:07+01:00:00", "٢٠٢٤-03-09",
        "2024-03-09 14:05 PM", "2024-03-09 00:05 AM", "2024-03-09 14:05 uur PM", "2024-03-09 at 14:05",
        "2024-03-09om 14:05",
        "2024-03-09 om14:05", "2024-03-09 -14:05", "2024-03-09 14.05:07", "2024-03-09 14:05.07", "2024-03-09 140507",
        "2024-03-09T24:00 PM", "2024-03-09 14:05 uurtje", "2024-03-09 14:05 UTC+1", "2024-03-09 14:05 UTCZ",
        "2024-03-09 uur", "2024-03-09,", "2024-03-09 CET", "xyz 2024-03-09",
    ])
    func everythingElseIsUnreadableAsISO8601(_ cell: String) throws {
        #expect(try read(cell, .iso8601) == nil)
    }

    static let unreadable: [(DateFormat, String)] = [
        (.dayMonthYearDashed, "2024-03-09"), (.dayMonthYearDashed, "09/03/2024"), (.dayMonthYearDashed, "31-02-2024"),
        (.dayMonthYearDashed, "09-03-24"), (.shortDayMonthYearDashed, "09-03-2024"),
        (.shortDayMonthYearDashed, "09-03-4"), (.dayMonthNameYear, "9 maar 2024"), (.dayMonthNameYear, "9 maart"),
        (.dayMonthNameYear, "9maart2024"), (.dayMonthNameYear, "31 februari 2024"), (.dayMonthNameYear, "9 maart 24"),
        (.dayMonthNameYear, "vandaag 9 maart 2024"), (.dayMonthNameYear, "zaterdag9 maart 2024"),
        (.dayMonthNameYear, "9 zaterdag 2024"), (.dayMonthNameYear, "Mar 9, 2024"), (.monthNameDayYear, "Mar 92024"),
        (.monthNameDayYear, "9 maart 2024"), (.shortMonthNameDayYear, "Mar 9, 2024"),
        (.monthNameDayYear, "Sat Mar 09 2024 14:05:07 GMT+0100 (Central European Standard Time)"),
        (.epochSeconds, "170998880"), (.epochSeconds, "17099888000"), (.epochSeconds, "1709988800,5"),
        (.epochSeconds, "4133980800"), (.epochMilliseconds, "1709988800"), (.epochMilliseconds, "-1709988800000"),
        (.spreadsheetDays, "4536"), (.spreadsheetDays, "453600"), (.spreadsheetDays, "45360,"),
        (.spreadsheetDays, "45360,5x"), (.spreadsheetDays, "32873"), (.spreadsheetDays, "73416"),
        (.spreadsheetDays, ""),
        (.dayMonthYearDashed, "009-03-2024"), (.dayMonthYearDashed, "09-13-2024"),
        (.dayMonthYearDashed, "09-03-20245"), (.dayMonthYearDashed, "09-03-2024 1405"),
        (.dayMonthYearDashed, "09-03-2024; 14:05"), (.dayMonthYearDashed, "09-03-2024 24:30"),
        (.dayMonthYearSlashed, "09-03-2024"), (.dayMonthYearSlashed, "3/13/2024"),
        (.monthDayYearDashed, "13-03-2024"), (.monthDayYearSlashed, "13/3/2024"), (.monthDayYearSlashed, "3/9/2024 14"),
        (.compact, "2024-03-09"), (.compact, "2024030"), (.compact, "202403091"), (.compact, "2024030914"),
        (.compact, "20240230"), (.compact, "20240309T915"), (.compact, "2024030914:05"), (.compact, "202403092460"),
        (.compact, "20240309140560"), (.compact, "2024030914050"), (.compact, "1712000000"),
    ]

    @Test(arguments: unreadable)
    func aFormatIsHeldTo(_ format: DateFormat, _ cell: String) throws {
        #expect(try read(cell, format) == nil)
    }

    private func read(_ cell: String, _ format: DateFormat, zone: String = "Europe/Amsterdam") throws -> Timestamp? {
        TimestampReader(format: format, timeZone: try #require(LocalTimeZone(name: zone))).read(cell.utf8.span)
    }

    /// The same time of the clock in winter, an hour later as a moment when it is of UTC.
    private static func utc(_ local: Timestamp) -> Timestamp {
        Timestamp(instant: local.instant + 3_600, utcOffset: 3_600, precision: local.precision)
    }
}
