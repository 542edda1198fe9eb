import Foundation
import RegistrationLog

/// A time as it stands in a cell, taken apart by regular expressions.
struct WrittenTime {
    private let date: (year: Int, month: Int, day: Int)
    private let time: (hour: Int, minute: Int, second: Int?)?
    /// Seconds that the written zone is ahead of UTC.
    private let zoneOffset: Int?

    /// Reads `cell`; nil where the pattern of the format does not fit or a number is out of range.
    init?(_ cell: String, _ format: DateFormat) {
        // Only ASCII letters are small and capital here: U+017F is no s.
        let small = String(
            String.UnicodeScalarView(
                cell.unicodeScalars.map { $0.isASCII ? Unicode.Scalar(Normalisation.lowercased(UInt8($0.value))) : $0 })
        )
        guard let match = TimePattern.match(small, format) else { return nil }
        func number(_ name: String) -> Int? { match[name].flatMap { Int($0) } }
        func clock(_ part: String) -> Int? {
            ["digit", "colon", "point", "compact"].lazy.compactMap { number($0 + part) }.first
        }
        guard let year = number("year") ?? number("shortYear").map({ 2_000 + $0 }),
            let month = number("month") ?? match["name"].flatMap({ WrittenNames.months[String($0)] }),
            let day = number("day"),
            1990...2100 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        date = (year, month, day)
        guard var hour = clock("Hour"), let minute = clock("Minute") else {
            time = nil
            zoneOffset = nil
            return
        }
        let second = clock("Second")
        if let half = match["half"] {
            guard 1...12 ~= hour else { return nil }
            hour = hour % 12 + (half == "pm" ? 12 : 0)
        }
        guard minute < 60, second ?? 0 < 60, hour < 24 || hour == 24 && minute == 0 && second ?? 0 == 0 else {
            return nil
        }
        time = (hour, minute, second)
        guard let zone = match["zone"] else {
            zoneOffset = nil
            return
        }
        if let word = ["z": 0, "utc": 0, "gmt": 0, "cet": 3_600, "cest": 7_200][String(zone)] {
            zoneOffset = word
            return
        }
        let zoneMinutes = number("zoneMinute") ?? 0
        let offset = (number("zoneHour") ?? 0) * 60 + zoneMinutes
        guard zoneMinutes < 60, offset <= 14 * 60 else { return nil }
        zoneOffset = (zone.contains("-") ? -60 : 60) * offset
    }

    /// The moment in a zone.
    func timestamp(in zone: ReferenceZone) -> Timestamp {
        var components = DateComponents()
        (components.year, components.month, components.day) = (date.year, date.month, date.day)
        (components.hour, components.minute, components.second) = (time?.hour, time?.minute, time?.second)
        let clock = Int(Self.universal.date(from: components)?.timeIntervalSince1970 ?? .nan)
        let precision: Timestamp.Precision = time == nil ? .day : time?.second == nil ? .minute : .second
        let instant = zoneOffset.map { clock - $0 } ?? zone.instant(ofClock: clock)
        return Timestamp(instant: Int64(instant), utcOffset: Int32(zone.offset(at: instant)), precision: precision)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && year != 2100
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static let universal: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}
