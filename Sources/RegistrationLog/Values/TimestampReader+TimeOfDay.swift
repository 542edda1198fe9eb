extension TimestampReader {
    /// Reads what follows the date of a moment in any form: `T`, blanks, a comma, a hyphen between blanks or `om`; hours,
    /// minutes and seconds with colons or points between them, or behind `T` with nothing; `uur`, AM or PM; a zone.
    func readTimeFreely(of cell: Span<UInt8>, at cursor: inout TextCursor) -> TimeOfDay? {
        let isBehindT = cursor.skip(0x54, 0x74, of: cell)
        guard isBehindT || skipBeforeTime(of: cell, at: &cursor) else { return nil }
        var compact = cursor
        if isBehindT, compact.skipDigits(of: cell) == 6 { return readDigits(of: cell, at: &cursor) }
        let hourDigits = plain == .iso8601 ? 2...2 : 1...2
        guard let hour = cursor.number(of: cell, digits: hourDigits) else { return nil }
        let hasPoints = cursor.skip(0x2E, of: cell)
        guard hasPoints || cursor.skip(0x3A, of: cell), let minute = cursor.number(of: cell, digits: 2...2) else {
            return nil
        }
        var second: Int?
        if cursor.skip(hasPoints ? 0x2E : 0x3A, of: cell) {
            second = cursor.number(of: cell, digits: 2...2)
            guard second != nil, skipFraction(of: cell, at: &cursor) else { return nil }
        }
        return readBehindTime(of: cell, at: &cursor, hour, minute, second)
    }

    /// Reads a time of six digits and what follows it.
    private func readDigits(of cell: Span<UInt8>, at cursor: inout TextCursor) -> TimeOfDay? {
        guard let hour = cursor.number(of: cell, digits: 2...2), let minute = cursor.number(of: cell, digits: 2...2),
            let second = cursor.number(of: cell, digits: 2...2), skipFraction(of: cell, at: &cursor)
        else { return nil }
        return readBehindTime(of: cell, at: &cursor, hour, minute, second)
    }

    /// Reads what stands between date and time.
    private func skipBeforeTime(of cell: Span<UInt8>, at cursor: inout TextCursor) -> Bool {
        if cursor.skip(0x2C, of: cell) {
            _ = cursor.skipBlanks(of: cell)
            return true
        }
        guard cursor.skipBlanks(of: cell) else { return false }
        let isMarked = cursor.skip(0x2D, of: cell) || cursor.skip("om", of: cell)
        return !isMarked || cursor.skipBlanks(of: cell)
    }

    private func readBehindTime(
        of cell: Span<UInt8>, at cursor: inout TextCursor, _ hour: Int, _ minute: Int, _ second: Int?
    ) -> TimeOfDay? {
        let isAfternoon = cursor.meridiem(of: cell)
        if isAfternoon == nil {
            var behindBlanks = cursor
            _ = behindBlanks.skipBlanks(of: cell)
            if behindBlanks.skip("uur", of: cell) { cursor = behindBlanks }
        }
        var zoneOffset: Int?
        if !cursor.isAtEnd {
            guard let offset = readZone(of: cell, at: &cursor) else { return nil }
            zoneOffset = offset
        }
        return TimeOfDay(hour, minute, second, isAfternoon: isAfternoon, zoneOffset: zoneOffset)
    }
}

extension TimestampReader.TimeOfDay {
    /// Creates the time of a clock of 24 hours, on which 24:00 is the next midnight, or of one of twelve where it is given
    /// whether it is afternoon; nil where no clock shows it.
    init?(_ hour: Int, _ minute: Int, _ second: Int?, isAfternoon: Bool?, zoneOffset: Int?) {
        guard minute <= 59, (second ?? 0) <= 59 else { return nil }
        var hour = hour
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        let secondOfDay = hour * 3_600 + minute * 60 + (second ?? 0)
        guard secondOfDay <= 86_400 else { return nil }
        self.init(secondOfDay: secondOfDay, hasSeconds: second != nil, zoneOffset: zoneOffset)
    }
}

extension TextCursor {
    /// Reads AM or PM, with or without blanks before it, and says whether it is afternoon; nil, with nothing read, where
    /// neither stands here.
    mutating func meridiem(of text: Span<UInt8>) -> Bool? {
        var cursor = self
        _ = cursor.skipBlanks(of: text)
        guard let word = cursor.word(of: text, longest: 2), word == "am" || word == "pm" else { return nil }
        self = cursor
        return word == "pm"
    }

    /// Reads a word in whatever letters, and says whether it stands here.
    fileprivate mutating func skip(_ word: String, of text: Span<UInt8>) -> Bool {
        var cursor = self
        guard cursor.word(of: text, longest: word.utf8.count) == word else { return false }
        self = cursor
        return true
    }
}
