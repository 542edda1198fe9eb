import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct TimeColumnTests {
    /// The plain twin reads every cell.
    @Test func timesThatAreRepeatedAreReadAsTheyWere() throws {
        let reader = TimestampReader(format: .iso8601, timeZone: try #require(LocalTimeZone(name: "Europe/Amsterdam")))
        var column = TimeColumn(reader)
        var random = SplitMix64(seed: 4)
        let cells = ["2024-03-01", " 2024-03-01", "2024-03-01T09:00", "2024-03-01T09:00:01Z", "", "gisteren"]
        var readable = 0
        for _ in 0..<500 {
            let cell = cells.randomElement(using: &random) ?? ""
            let time = column.read(cell.utf8.span)
            #expect(time == reader.read(cell.utf8.span))
            if time != nil { readable += 1 }
        }
        #expect((1..<500).contains(readable))
    }

    private static let zones = [
        "Europe/Amsterdam", "America/Havana", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca",
        "Pacific/Apia", "UTC",
    ]

    /// Days around changes of these clocks, and others; days that no calendar has.
    private static let days: [(year: Int, month: Int, day: Int)] = [
        (2024, 3, 30), (2024, 3, 31), (2024, 4, 1), (2024, 10, 26), (2024, 10, 27), (2024, 10, 28), (2024, 3, 10),
        (2024, 11, 3), (2024, 4, 7), (2024, 9, 8), (2024, 10, 6), (2024, 4, 14), (2011, 12, 29), (2011, 12, 30),
        (2011, 12, 31), (1990, 1, 1), (2100, 12, 31), (2024, 2, 29), (2023, 2, 29), (2024, 13, 1), (1989, 12, 31),
        (2101, 1, 1), (2024, 5, 5), (2024, 5, 12),
    ]

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func cell(using random: inout SplitMix64) -> String {
        let (year, month, day) = days.randomElement(using: &random) ?? (2024, 1, 1)
        let parts = [twoDigits(month), twoDigits(day)]
        let dates = [
            "\(year)-\(parts[0])-\(parts[1])", "\(parts[1])-\(parts[0])-\(year)", "\(parts[0])-\(parts[1])-\(year)",
            "\(parts[1])/\(parts[0])/\(year)", "\(day)-\(month)-\(year)", " \(year)-\(parts[0])-\(parts[1])",
        ]
        let hour = random.happens(0.5) ? Int.random(in: 0...3, using: &random) : Int.random(in: 0...25, using: &random)
        var time = twoDigits(hour) + ":" + twoDigits(.random(in: 0...61, using: &random))
        if random.happens(0.6) { time += ":" + twoDigits(.random(in: 0...61, using: &random)) }
        let between = random.happens(0.9) ? ["T", " "] : ["t", "  ", ", ", "", " om "]
        let behind =
            random.happens(0.8) ? [""] : ["Z", "+01:00", " ", ".5", ",25", " uur", "-05", "x", " PM", "\u{A0}"]
        let cell = [dates, between, [time], behind].compactMap { $0.randomElement(using: &random) }.joined()
        if random.happens(0.9) { return cell }
        // One byte is another one.
        var bytes = Array(cell.utf8)
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0x20...0x7E, using: &random)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The reader reads every cell by itself; days that were kept are asked for in cells of their own and other forms.
    @Test(arguments: [
        DateFormat.iso8601, .dayMonthYearDashed, .dayMonthYearSlashed, .monthDayYearDashed, .compact, .dayMonthNameYear,
    ])
    func timesAreThoseOfTheReaderOnEveryDay(format: DateFormat) throws {
        for (seed, zone) in Self.zones.enumerated() {
            let reader = TimestampReader(format: format, timeZone: try #require(LocalTimeZone(name: zone)))
            var column = TimeColumn(reader)
            var random = SplitMix64(seed: UInt64(seed))
            for _ in 0..<4_000 {
                let cell = Self.cell(using: &random)
                let time = column.read(cell.utf8.span)
                let expected = reader.read(cell.utf8.span)
                guard time == expected else {
                    Issue.record("\(cell) in \(zone): \(time as Any), expected \(expected as Any)")
                    continue
                }
            }
        }
    }

    /// More days than are kept, one after the other and back again.
    @Test func daysThatGiveWayAreReadAnew() throws {
        let reader = TimestampReader(format: .iso8601, timeZone: try #require(LocalTimeZone(name: "Europe/Amsterdam")))
        var column = TimeColumn(reader)
        let cells = (1...12).flatMap { month in
            (1...28).map { "2023-\(Self.twoDigits(month))-\(Self.twoDigits($0))T09:\(Self.twoDigits($0))" }
        }
        for cell in cells + cells.reversed() + cells.flatMap({ [$0, "2023-01-01T10:00:01"] }) {
            let time = column.read(cell.utf8.span)
            #expect(time != nil && time == reader.read(cell.utf8.span), "\(cell)")
        }
    }
}
