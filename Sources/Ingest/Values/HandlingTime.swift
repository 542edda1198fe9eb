import RegistrationLog

/// How long a registration took, as exports write it down.
enum HandlingTime {
    /// The seconds in `cell`, within 1…``HandlingTimes/longest``: plain ones, of which a decimal fraction is cut off, or hours,
    /// minutes and seconds as `u:nn:ss` or `uu:nn:ss`; nil for anything else.
    static func seconds(in cell: Span<UInt8>) -> Int? {
        let text = cell.extracting(WhiteSpace.trimmedRange(of: cell))
        guard let seconds = clock(text) ?? number(text), (1...HandlingTimes.longest).contains(seconds) else {
            return nil
        }
        return seconds
    }

    /// The whole seconds of a number; nil where the text is none.
    private static func number(_ text: Span<UInt8>) -> Int? {
        var separator = text.count
        for index in text.indices where digit(text, at: index) == nil {
            // Some write a comma. One separator with digits on both sides is that of a fraction.
            guard text[index] == 0x2C || text[index] == 0x2E, separator == text.count, index > 0,
                index < text.count - 1
            else { return nil }
            separator = index
        }
        return digits(text, 0..<separator)
    }

    /// The seconds of a time with hours, minutes and seconds; nil where the text is none.
    private static func clock(_ text: Span<UInt8>) -> Int? {
        let hoursEnd = text.count - 6
        guard (1...2).contains(hoursEnd), text[hoursEnd] == 0x3A, text[hoursEnd + 3] == 0x3A,
            let hours = digits(text, 0..<hoursEnd), let minutes = digits(text, hoursEnd + 1..<hoursEnd + 3),
            let seconds = digits(text, hoursEnd + 4..<text.count), minutes < 60, seconds < 60
        else { return nil }
        return hours * 3_600 + minutes * 60 + seconds
    }

    /// The number that digits make; nil where there are none, or something else among them.
    ///
    /// One that is too large for any handling time stays so, however long it is.
    private static func digits(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        if range.isEmpty { return nil }
        var number = 0
        for index in range {
            guard let digit = digit(text, at: index) else { return nil }
            number = min(number * 10 + digit, HandlingTimes.longest + 1)
        }
        return number
    }

    private static func digit(_ text: Span<UInt8>, at index: Int) -> Int? {
        (0x30...0x39).contains(text[index]) ? Int(text[index]) - 0x30 : nil
    }
}
