import Foundation
import RegistrationLog

/// What holds for every cell of a column of times that are numbers: it is read exactly when a regular expression fits it, as
/// the moment that Foundation's calendar and decimals give.
enum NumberTimeRules {
    /// Checks the rules on a cell, a format and a zone.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let format = input.choice(of: DateFormat.allCases.filter(\.isNumber))
        let zone = input.choice(of: TimestampRules.zones)
        let cell = input.text
        let found = TimestampReader(format: format, timeZone: zone.table).read(cell.span)
        let expected = String(validating: cell, as: UTF8.self).flatMap { moment($0, format, zone) }
        require(found == expected, "\(cell) as \(format): \(found as Any), expected \(expected as Any)")
    }

    private static func moment(_ cell: String, _ format: DateFormat, _ zone: ReferenceZone) -> Timestamp? {
        let pattern =
            switch format {
            case .epochSeconds: #"\s*([0-9]{10})()\s*"#
            case .epochMilliseconds: #"\s*([0-9]{10})[0-9]{3}()\s*"#
            default: #"\s*([0-9]{5})(?:[.,]([0-9]+))?\s*"#
            }
        guard let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar),
            let match = cell.wholeMatch(of: regex), let number = match[1].substring.flatMap({ Int($0) })
        else { return nil }
        if format != .spreadsheetDays { return timestamp(number, .second, zone) }
        let midnight = (number - 25_569) * 86_400
        guard isRead(midnight) else { return nil }
        guard let fraction = match[2].substring, !fraction.isEmpty, fraction != "0" else {
            return timestamp(zone.instant(ofClock: midnight), .day, zone)
        }
        // What is less than a millionth of a second is nothing.
        let day = Decimal(string: "0." + fraction.prefix(12)) ?? 0
        let isPrecise = fraction.count >= 5
        var units = day * (isPrecise ? 86_400 : 1_440)
        var rounded = Decimal()
        NSDecimalRound(&rounded, &units, 0, .plain)
        let second = NSDecimalNumber(decimal: rounded).intValue * (isPrecise ? 1 : 60)
        return timestamp(zone.instant(ofClock: midnight + second), isPrecise ? .second : .minute, zone)
    }

    /// The moment; nil where its local year is none of those that are read, which days are tested for before.
    private static func timestamp(
        _ instant: Int, _ precision: Timestamp.Precision, _ zone: ReferenceZone
    ) -> Timestamp? {
        let offset = zone.offset(at: instant)
        // A fraction may round up into the year after the last.
        guard isRead(instant + offset) || precision != .second else { return nil }
        return Timestamp(instant: Int64(instant), utcOffset: Int32(offset), precision: precision)
    }

    private static func isRead(_ clock: Int) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return 1990...2100 ~= calendar.component(.year, from: Date(timeIntervalSince1970: Double(clock)))
    }
}
