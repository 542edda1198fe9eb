/// Reads the moments of a column, all written in one format, by arithmetic on their bytes.
///
/// A date stands alone or is followed by `T` or blanks and a time: hours and minutes, optionally seconds, optionally a
/// fraction of 1 to 9 digits, which is dropped, optionally a zone. Only years within 1990…2100 are read.
package struct TimestampReader: Sendable {
    /// How dates are written.
    package let format: DateFormat
    /// The zone of times that name none.
    package let timeZone: LocalTimeZone

    /// Creates a reader of one format.
    package init(format: DateFormat, timeZone: LocalTimeZone) {
        self.format = format
        self.timeZone = timeZone
    }

    /// Reads a cell; nil where it holds no moment in the format, blank cells included.
    package func read(_ cell: Span<UInt8>) -> Timestamp? {
        var cursor = TextCursor(WhiteSpace.trimmedRange(of: cell))
        guard let date = readDate(of: cell, at: &cursor) else { return nil }
        let midnight = Int64(date.dayNumber) * 86_400
        if cursor.isAtEnd { return timestamp(ofClock: midnight, .day) }
        guard let time = readTime(of: cell, at: &cursor), cursor.isAtEnd else { return nil }
        let clock = midnight + Int64(time.secondOfDay)
        let precision: Timestamp.Precision = time.hasSeconds ? .second : .minute
        guard let zoneOffset = time.zoneOffset else { return timestamp(ofClock: clock, precision) }
        let instant = clock - Int64(zoneOffset)
        return Timestamp(instant: instant, utcOffset: Int32(timeZone.offset(at: instant)), precision: precision)
    }

    private func timestamp(ofClock clock: Int64, _ precision: Timestamp.Precision) -> Timestamp {
        let moment = timeZone.moment(ofClock: clock)
        return Timestamp(instant: moment.instant, utcOffset: Int32(moment.offset), precision: precision)
    }

    /// Reads the date with which a moment begins.
    private func readDate(of cell: Span<UInt8>, at cursor: inout TextCursor) -> CalendarDate? {
        switch format {
        case .iso8601: readYearFirst(of: cell, at: &cursor, separator: 0x2D)
        case .compact: readYearFirst(of: cell, at: &cursor, separator: nil)
        case .dayMonthYearDashed: readYearLast(of: cell, at: &cursor, separator: 0x2D, isDayFirst: true)
        case .dayMonthYearSlashed: readYearLast(of: cell, at: &cursor, separator: 0x2F, isDayFirst: true)
        case .monthDayYearDashed: readYearLast(of: cell, at: &cursor, separator: 0x2D, isDayFirst: false)
        case .monthDayYearSlashed: readYearLast(of: cell, at: &cursor, separator: 0x2F, isDayFirst: false)
        }
    }

    /// Reads year, month and day with all their digits.
    private func readYearFirst(
        of cell: Span<UInt8>, at cursor: inout TextCursor, separator: UInt8?
    ) -> CalendarDate? {
        guard let year = cursor.number(of: cell, digits: 4...4), skip(separator, of: cell, at: &cursor),
            let month = cursor.number(of: cell, digits: 2...2), skip(separator, of: cell, at: &cursor),
            let day = cursor.number(of: cell, digits: 2...2)
        else { return nil }
        return date(year: year, month: month, day: day)
    }

    /// Reads day and month, of one or two digits, in either order, and the year.
    private func readYearLast(
        of cell: Span<UInt8>, at cursor: inout TextCursor, separator: UInt8, isDayFirst: Bool
    ) -> CalendarDate? {
        guard let first = cursor.number(of: cell, digits: 1...2), skip(separator, of: cell, at: &cursor),
            let second = cursor.number(of: cell, digits: 1...2), skip(separator, of: cell, at: &cursor),
            let year = cursor.number(of: cell, digits: 4...4)
        else { return nil }
        return isDayFirst
            ? date(year: year, month: second, day: first) : date(year: year, month: first, day: second)
    }

    private func skip(_ separator: UInt8?, of cell: Span<UInt8>, at cursor: inout TextCursor) -> Bool {
        separator.map { cursor.skip($0, of: cell) } ?? true
    }

    private func date(year: Int, month: Int, day: Int) -> CalendarDate? {
        (1990...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
    }
}
