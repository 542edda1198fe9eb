extension TimestampReader {
    /// Reads units since 1970 in UTC, of which `inSecond` go into a second, in all of `digits` digits.
    func readEpoch(
        of cell: Span<UInt8>, at cursor: inout TextCursor, digits: Int, inSecond: Int
    ) -> Timestamp? {
        guard let number = cursor.number(of: cell, digits: digits...digits), cursor.isAtEnd else { return nil }
        let timestamp = timestamp(at: Int64(number / inSecond), .second)
        return Self.isRead(timestamp.localDate) ? timestamp : nil
    }

    /// Reads days since 30 December 1899, with a fraction behind a point or comma where the time of day is given.
    ///
    /// A fraction of five digits means seconds, a shorter one minutes, and `,0` nothing.
    func readSpreadsheetDays(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Timestamp? {
        guard let days = cursor.number(of: cell, digits: 5...5) else { return nil }
        let date = CalendarDate(dayNumber: days - 25_569)
        guard Self.isRead(date) else { return nil }
        if cursor.isAtEnd { return timestamp(on: date, nil) }
        guard cursor.skip(0x2E, 0x2C, of: cell) else { return nil }
        var (numerator, denominator, digits) = (0, 1, 0)
        while let digit = cursor.number(of: cell, digits: 1...1) {
            digits += 1
            // Twelve digits are less than a millionth of a second, and can be multiplied.
            guard digits <= 12 else { continue }
            numerator = numerator * 10 + digit
            denominator *= 10
        }
        guard digits > 0, cursor.isAtEnd else { return nil }
        if digits == 1, numerator == 0 { return timestamp(on: date, nil) }
        let hasSeconds = digits >= 5
        let (unit, units) = hasSeconds ? (1, 86_400) : (60, 1_440)
        let secondOfDay = (numerator * units * 2 + denominator) / (denominator * 2) * unit
        return timestamp(on: date, TimeOfDay(secondOfDay: secondOfDay, hasSeconds: hasSeconds, zoneOffset: nil))
    }

    private static func isRead(_ date: CalendarDate) -> Bool { (1990...2100).contains(date.components.year) }
}
