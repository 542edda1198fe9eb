// Moments that are written otherwise than in most exports.
extension TimestampReader {
    /// Reads a cell in any form that the format has.
    func readFreely(_ cell: Span<UInt8>) -> Timestamp? {
        var cursor = TextCursor(WhiteSpace.trimmedRange(of: cell))
        switch format {
        case .epochSeconds: return readEpoch(of: cell, at: &cursor, digits: 10, inSecond: 1)
        case .epochMilliseconds: return readEpoch(of: cell, at: &cursor, digits: 13, inSecond: 1_000)
        case .spreadsheetDays: return readSpreadsheetDays(of: cell, at: &cursor)
        case .pattern(let pattern): return read(pattern, of: cell, at: &cursor)
        default: break
        }
        cursor.skipWeekday(of: cell)
        guard let date = readDay(of: cell, at: &cursor) else { return nil }
        return readRest(of: cell, at: &cursor, behind: date)
    }

    /// Reads the time of day behind a date, where there is one, to the end of a cell.
    func readRest(of cell: Span<UInt8>, at cursor: inout TextCursor, behind date: CalendarDate) -> Timestamp? {
        if cursor.isAtEnd { return timestamp(on: date, nil) }
        guard let time = readTimeFreely(of: cell, at: &cursor), cursor.isAtEnd else { return nil }
        return timestamp(on: date, time)
    }

    /// Reads the date with which a moment begins.
    private func readDay(of cell: Span<UInt8>, at cursor: inout TextCursor) -> CalendarDate? {
        func yearLast(_ separator: UInt8, isDayFirst: Bool = true, isShort: Bool = false) -> CalendarDate? {
            readYearLast(of: cell, at: &cursor, separator: separator, isDayFirst: isDayFirst, isShort: isShort)
        }
        return switch format {
        case .iso8601: readYearFirst(of: cell, at: &cursor, separator: 0x2D)
        case .compact: readYearFirst(of: cell, at: &cursor, separator: nil)
        case .yearMonthDaySlashed: readYearFirst(of: cell, at: &cursor, separator: 0x2F, leastDigits: 1)
        case .dayMonthYearDashed: yearLast(0x2D)
        case .dayMonthYearSlashed: yearLast(0x2F)
        case .dayMonthYearDotted: yearLast(0x2E)
        case .monthDayYearDashed: yearLast(0x2D, isDayFirst: false)
        case .monthDayYearSlashed: yearLast(0x2F, isDayFirst: false)
        case .shortDayMonthYearDashed: yearLast(0x2D, isShort: true)
        case .shortDayMonthYearSlashed: yearLast(0x2F, isShort: true)
        case .shortDayMonthYearDotted: yearLast(0x2E, isShort: true)
        case .shortMonthDayYearDashed: yearLast(0x2D, isDayFirst: false, isShort: true)
        case .shortMonthDayYearSlashed: yearLast(0x2F, isDayFirst: false, isShort: true)
        case .dayMonthNameYear: readDayMonthName(of: cell, at: &cursor, isShort: false)
        case .shortDayMonthNameYear: readDayMonthName(of: cell, at: &cursor, isShort: true)
        case .monthNameDayYear: readMonthNameDay(of: cell, at: &cursor, isShort: false)
        case .shortMonthNameDayYear: readMonthNameDay(of: cell, at: &cursor, isShort: true)
        case .epochSeconds, .epochMilliseconds, .spreadsheetDays, .pattern: nil
        }
    }

    /// Reads `1 maart 2024`, `1-mrt-2024`, `01/MAR/2024`, `1. Mar. 2024`.
    private func readDayMonthName(
        of cell: Span<UInt8>, at cursor: inout TextCursor, isShort: Bool
    ) -> CalendarDate? {
        guard let day = cursor.number(of: cell, digits: 1...2) else { return nil }
        _ = cursor.skip(0x2E, of: cell)
        guard skipBetweenParts(of: cell, at: &cursor), let month = cursor.monthName(of: cell),
            skipBetweenParts(of: cell, at: &cursor),
            let year = Self.readYear(of: cell, at: &cursor, isShort: isShort)
        else { return nil }
        return Self.date(year: year, month: month, day: day)
    }

    /// Reads `Mar 1, 2024`, `Mar. 1 2024`, `maart-01-2024`.
    private func readMonthNameDay(
        of cell: Span<UInt8>, at cursor: inout TextCursor, isShort: Bool
    ) -> CalendarDate? {
        guard let month = cursor.monthName(of: cell), skipBetweenParts(of: cell, at: &cursor),
            let day = cursor.number(of: cell, digits: 1...2)
        else { return nil }
        let hasComma = cursor.skip(0x2C, of: cell)
        guard skipBetweenParts(of: cell, at: &cursor) || hasComma,
            let year = Self.readYear(of: cell, at: &cursor, isShort: isShort)
        else { return nil }
        return Self.date(year: year, month: month, day: day)
    }

    /// Reads what stands beside the name of a month: blanks, a hyphen or a slash; false where nothing does.
    private func skipBetweenParts(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Bool {
        cursor.skip(0x2D, 0x2F, of: cell) || cursor.skipBlanks(of: cell)
    }

    /// Reads a moment as a pattern says, behind which stands a time of day in any form where the pattern has none.
    private func read(_ pattern: DatePattern, of cell: Span<UInt8>, at cursor: inout TextCursor) -> Timestamp? {
        guard let (date, time) = pattern.read(cell, at: &cursor, self) else { return nil }
        if !pattern.hasTime { return readRest(of: cell, at: &cursor, behind: date) }
        return cursor.isAtEnd ? timestamp(on: date, time) : nil
    }
}
