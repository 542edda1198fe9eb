/// Reads the moments of a column, all written in one format, by arithmetic on their bytes.
///
/// Most exports write a date of digits, alone or followed by `T` or blanks and a time: hours and minutes, optionally
/// seconds, optionally a fraction of 1 to 9 digits, which is dropped, optionally a zone. These are read here; whatever else
/// a moment may look like is read where that failed. Only years within 1990…2100 are read.
package struct TimestampReader: Sendable {
    /// The formats that most exports have.
    enum Plain: Sendable {
        case iso8601, compact
        case dayMonthYearDashed, dayMonthYearSlashed, monthDayYearDashed, monthDayYearSlashed
    }

    /// How dates are written.
    package let format: DateFormat
    /// The same, where it is one of those that most exports have: the format itself may hold a pattern, and is counted.
    let plain: Plain?
    /// The zone of times that name none.
    package let timeZone: LocalTimeZone

    /// Creates a reader of one format.
    package init(format: DateFormat, timeZone: LocalTimeZone) {
        self.format = format
        self.timeZone = timeZone
        plain =
            switch format {
            case .iso8601: .iso8601
            case .compact: .compact
            case .dayMonthYearDashed: .dayMonthYearDashed
            case .dayMonthYearSlashed: .dayMonthYearSlashed
            case .monthDayYearDashed: .monthDayYearDashed
            case .monthDayYearSlashed: .monthDayYearSlashed
            default: nil
            }
    }

    /// Reads a cell; nil where it holds no moment in the format, blank cells included.
    package func read(_ cell: Span<UInt8>) -> Timestamp? {
        if let plain, let timestamp = readPlain(cell, plain) { return timestamp }
        return readFreely(cell)
    }

    private func readPlain(_ cell: Span<UInt8>, _ plain: Plain) -> Timestamp? {
        var cursor = TextCursor(WhiteSpace.trimmedRange(of: cell))
        guard let date = readDate(of: cell, at: &cursor, plain) else { return nil }
        if cursor.isAtEnd { return timestamp(on: date, nil) }
        guard let time = readTime(of: cell, at: &cursor), cursor.isAtEnd else { return nil }
        return timestamp(on: date, time)
    }

    /// The moment at a time of a day; the day alone without one.
    func timestamp(on date: CalendarDate, _ time: TimeOfDay?) -> Timestamp {
        let midnight = Int64(date.dayNumber) * 86_400
        guard let time else { return timestamp(ofClock: midnight, .day) }
        let clock = midnight + Int64(time.secondOfDay)
        let precision: Timestamp.Precision = time.hasSeconds ? .second : .minute
        guard let zoneOffset = time.zoneOffset else { return timestamp(ofClock: clock, precision) }
        return timestamp(at: clock - Int64(zoneOffset), precision)
    }

    /// The moment `instant` seconds after 1970-01-01T00:00:00Z.
    func timestamp(at instant: Int64, _ precision: Timestamp.Precision) -> Timestamp {
        Timestamp(instant: instant, utcOffset: Int32(timeZone.offset(at: instant)), precision: precision)
    }

    /// The moment at which the clock shows `clock`, in seconds since 1970-01-01T00:00:00 of the clock.
    func timestamp(ofClock clock: Int64, _ precision: Timestamp.Precision) -> Timestamp {
        let moment = timeZone.moment(ofClock: clock)
        return Timestamp(instant: moment.instant, utcOffset: Int32(moment.offset), precision: precision)
    }

    /// Reads the date with which a moment begins.
    private func readDate(of cell: Span<UInt8>, at cursor: inout TextCursor, _ plain: Plain) -> CalendarDate? {
        switch plain {
        case .iso8601: readYearFirst(of: cell, at: &cursor, separator: 0x2D)
        case .compact: readYearFirst(of: cell, at: &cursor, separator: nil)
        case .dayMonthYearDashed: readYearLast(of: cell, at: &cursor, separator: 0x2D, isDayFirst: true)
        case .dayMonthYearSlashed: readYearLast(of: cell, at: &cursor, separator: 0x2F, isDayFirst: true)
        case .monthDayYearDashed: readYearLast(of: cell, at: &cursor, separator: 0x2D, isDayFirst: false)
        case .monthDayYearSlashed: readYearLast(of: cell, at: &cursor, separator: 0x2F, isDayFirst: false)
        }
    }

    /// Reads year, month and day, these two with all their digits unless `leastDigits` is 1.
    func readYearFirst(
        of cell: Span<UInt8>, at cursor: inout TextCursor, separator: UInt8?, leastDigits: Int = 2
    ) -> CalendarDate? {
        guard let year = cursor.number(of: cell, digits: 4...4), skip(separator, of: cell, at: &cursor),
            let month = cursor.number(of: cell, digits: leastDigits...2), skip(separator, of: cell, at: &cursor),
            let day = cursor.number(of: cell, digits: leastDigits...2)
        else { return nil }
        return Self.date(year: year, month: month, day: day)
    }

    /// Reads day and month, of one or two digits, in either order, and the year.
    func readYearLast(
        of cell: Span<UInt8>, at cursor: inout TextCursor, separator: UInt8, isDayFirst: Bool, isShort: Bool = false
    ) -> CalendarDate? {
        guard let first = cursor.number(of: cell, digits: 1...2), skip(separator, of: cell, at: &cursor),
            let second = cursor.number(of: cell, digits: 1...2), skip(separator, of: cell, at: &cursor),
            let year = Self.readYear(of: cell, at: &cursor, isShort: isShort)
        else { return nil }
        return isDayFirst
            ? Self.date(year: year, month: second, day: first) : Self.date(year: year, month: first, day: second)
    }

    /// Reads a year of four digits, or of the two that stand for 2000…2099.
    static func readYear(of cell: Span<UInt8>, at cursor: inout TextCursor, isShort: Bool) -> Int? {
        isShort ? cursor.number(of: cell, digits: 2...2).map { 2_000 + $0 } : cursor.number(of: cell, digits: 4...4)
    }

    private func skip(_ separator: UInt8?, of cell: Span<UInt8>, at cursor: inout TextCursor) -> Bool {
        separator.map { cursor.skip($0, of: cell) } ?? true
    }

    /// The day, where the calendar has it and its year is one of those that are read.
    static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
        (1990...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
    }
}
