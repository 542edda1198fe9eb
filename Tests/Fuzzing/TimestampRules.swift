import RegistrationLog

/// What holds for every cell of a column of times: it is read exactly when a pattern written apart from the reader
/// fits it, as the moment that Foundation's time zones give; and that moment written down is read as itself.
enum TimestampRules {
    /// Zones whose clocks change in ways of their own: at midnight, by half an hour, twice a year for Ramadan, by a day.
    static let zones = [
        "Europe/Amsterdam", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
        "Asia/Kathmandu",
    ].compactMap(ReferenceZone.init)

    /// Checks the rules on a cell, a format and a zone.
    static func check(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let format = input.choice(of: TimePattern.formats)
        let zone = input.choice(of: zones)
        let cell = input.text
        let reader = TimestampReader(format: format, timeZone: zone.table)
        let found = reader.read(cell.span)
        let expected = String(validating: cell, as: UTF8.self).flatMap { WrittenTime($0, format) }
            .map { $0.timestamp(in: zone) }
        require(found == expected, "\(cell) as \(format): \(found as Any), expected \(expected as Any)")
        guard let found else { return }
        for text in writtenForms(of: found, format) {
            let again = reader.read(text.utf8.span)
            require(again == found, "\(text) as \(format): \(again as Any), written from \(found)")
        }
    }

    /// The moment in the format: a day as its date, other moments in local time and in UTC, each with its zone.
    private static func writtenForms(of timestamp: Timestamp, _ format: DateFormat) -> [String] {
        let offset = Int(timestamp.utcOffset)
        if timestamp.precision == .day {
            return date(timestamp.localDate, format).map { [$0] } ?? []
        }
        let sign = offset < 0 ? "-" : "+"
        let zone = sign + twoDigits(abs(offset) / 3_600) + ":" + twoDigits(abs(offset) / 60 % 60)
        return [(offset, zone), (0, "Z")].compactMap { offset, zone in
            let clock = Int(timestamp.instant) + offset
            let day = CalendarDate(dayNumber: (clock - (clock % 86_400 + 86_400) % 86_400) / 86_400)
            let second = clock - day.dayNumber * 86_400
            let minutes = twoDigits(second / 3_600) + ":" + twoDigits(second / 60 % 60)
            let time = timestamp.precision == .minute ? minutes : minutes + ":" + twoDigits(second % 60)
            return date(day, format).map { "\($0) \(time)\(zone)" }
        }
    }

    /// The date in the format; nil outside the years that are read.
    private static func date(_ date: CalendarDate, _ format: DateFormat) -> String? {
        let (year, month, day) = date.components
        guard 1990...2100 ~= year else { return nil }
        switch format {
        case .iso8601: return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
        case .compact: return "\(year)\(twoDigits(month))\(twoDigits(day))"
        case .dayMonthYearDashed: return "\(day)-\(month)-\(year)"
        case .dayMonthYearSlashed: return "\(day)/\(month)/\(year)"
        case .monthDayYearDashed: return "\(month)-\(day)-\(year)"
        case .monthDayYearSlashed: return "\(month)/\(day)/\(year)"
        case .dayMonthYearDotted: return "\(day).\(month).\(year)"
        case .yearMonthDaySlashed: return "\(year)/\(month)/\(day)"
        default: return nil
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
