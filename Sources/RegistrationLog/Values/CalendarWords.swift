/// The names of months and days of the week in Dutch and English, and their usual abbreviations.
enum CalendarWords {
    /// The number of each month, 1…12, by its names in small letters.
    static let months: [String: Int] = numbers([
        ["januari", "january", "jan"], ["februari", "february", "feb", "febr"], ["maart", "march", "mrt", "mar"],
        ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
        ["augustus", "august", "aug"], ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
        ["november", "nov"], ["december", "dec"],
    ])

    /// The names of the days of the week in small letters.
    static let weekdays = Set(
        numbers([
            ["maandag", "monday", "ma", "mon"], ["dinsdag", "tuesday", "di", "tue", "tues"],
            ["woensdag", "wednesday", "wo", "wed"], ["donderdag", "thursday", "do", "thu", "thur", "thurs"],
            ["vrijdag", "friday", "vr", "vrij", "fri"], ["zaterdag", "saturday", "za", "sat"],
            ["zondag", "sunday", "zo", "sun"],
        ]).keys)

    private static func numbers(_ names: [[String]]) -> [String: Int] {
        names.enumerated().reduce(into: [:]) { numbers, month in
            for name in month.element { numbers[name] = month.offset + 1 }
        }
    }
}

extension TextCursor {
    /// Reads a word of ASCII letters, of at most `longest`, and gives it in small letters; nil, with nothing read, where none
    /// stands here or it is longer.
    mutating func word(of text: Span<UInt8>, longest: Int = 9) -> String? {
        var letters: [UInt8] = []
        var next = index
        while next < end, (0x61...0x7A).contains(Normalisation.lowercased(text[next])) {
            letters.append(Normalisation.lowercased(text[next]))
            next += 1
            if letters.count > longest { return nil }
        }
        if letters.isEmpty { return nil }
        position = next
        return String(decoding: letters, as: UTF8.self)
    }

    /// Reads a day of the week with what stands behind it, a full stop, a comma and blanks, where there is one.
    mutating func skipWeekday(of text: Span<UInt8>) {
        var cursor = self
        guard let word = cursor.word(of: text), CalendarWords.weekdays.contains(word) else { return }
        let isMarked = cursor.skip(0x2E, 0x2C, of: text)
        if isMarked { _ = cursor.skip(0x2C, of: text) }
        if cursor.skipBlanks(of: text) || isMarked { self = cursor }
    }

    /// Reads the name of a month, with the full stop of an abbreviation where it `takesPoint`, and gives its number; nil where
    /// there is none.
    mutating func monthName(of text: Span<UInt8>, takesPoint: Bool = true) -> Int? {
        guard let month = word(of: text).flatMap({ CalendarWords.months[$0] }) else { return nil }
        if takesPoint { _ = skip(0x2E, of: text) }
        return month
    }
}
