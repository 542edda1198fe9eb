extension TimestampReader {
    /// The time of day in a moment.
    struct TimeOfDay {
        /// Seconds since midnight of the clock.
        let secondOfDay: Int
        /// Whether seconds were written.
        let hasSeconds: Bool
        /// Seconds that the clock is ahead of UTC, where a zone was written.
        let zoneOffset: Int?
    }

    /// Reads what follows the date of a moment: `T` or blanks, a time, and a zone where there is one.
    ///
    /// After a compact date the time may be compact too, and then needs nothing before it: `20240301T0915`,
    /// `20240301091500`.
    func readTime(of cell: Span<UInt8>, at cursor: inout TextCursor) -> TimeOfDay? {
        let isSeparate = cursor.skip(0x54, 0x74, of: cell) || cursor.skipBlanks(of: cell)
        guard isSeparate || plain == .compact else { return nil }
        let hourDigits = plain == .iso8601 || !isSeparate ? 2...2 : 1...2
        guard let hour = cursor.number(of: cell, digits: hourDigits), hour <= 24 else { return nil }
        let hasColons = isSeparate && cursor.skip(0x3A, of: cell)
        guard hasColons || plain == .compact else { return nil }
        guard let minute = cursor.number(of: cell, digits: 2...2), minute <= 59 else { return nil }
        var second: Int?
        if hasColons ? cursor.skip(0x3A, of: cell) : cursor.isAtDigit(of: cell) {
            guard let number = cursor.number(of: cell, digits: 2...2), number <= 59 else { return nil }
            guard skipFraction(of: cell, at: &cursor) else { return nil }
            second = number
        }
        var zoneOffset: Int?
        if !cursor.isAtEnd {
            guard let offset = readZone(of: cell, at: &cursor) else { return nil }
            zoneOffset = offset
        }
        return TimeOfDay(hour, minute, second, isAfternoon: nil, zoneOffset: zoneOffset)
    }

    /// Reads past a fraction of a second; false where it has no digits or more than 9.
    func skipFraction(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Bool {
        guard cursor.skip(0x2E, 0x2C, of: cell) else { return true }
        return (1...9).contains(cursor.skipDigits(of: cell))
    }

    /// Reads `Z`, `UTC`, `GMT`, `CET`, `CEST`, `+01`, `+0100` or `+01:00`, with or without blanks before it, in seconds
    /// ahead of UTC.
    ///
    /// No zone on earth is further than 14 hours from UTC.
    func readZone(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Int? {
        _ = cursor.skipBlanks(of: cell)
        if cursor.skip(0x5A, 0x7A, of: cell) { return 0 }
        let isBehind = cursor.skip(0x2D, of: cell)
        guard isBehind || cursor.skip(0x2B, of: cell) else { return readZoneWord(of: cell, at: &cursor) }
        guard let hours = cursor.number(of: cell, digits: 2...2) else { return nil }
        var minutes = 0
        if cursor.skip(0x3A, of: cell) || cursor.isAtDigit(of: cell) {
            guard let number = cursor.number(of: cell, digits: 2...2), number <= 59 else { return nil }
            minutes = number
        }
        let offset = (hours * 60 + minutes) * 60
        guard offset <= 14 * 3_600 else { return nil }
        return isBehind ? -offset : offset
    }

    private func readZoneWord(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Int? {
        switch cursor.word(of: cell, longest: 4) {
        case "utc", "gmt": 0
        case "cet": 3_600
        case "cest": 7_200
        default: nil
        }
    }
}
