/// Recognises a telephone number: a Dutch one of ten digits (Telecommunications Numbering Plan: `0`, then no zero), or an
/// international one after `+` or `00` (ITU-T E.164: at most fifteen digits).
///
/// `14 020`, `0800-1234` and `112` are no citizen's and too short.
enum TelephoneNumber {
    /// Whether `text` as a whole is one; digits, blanks, points, dashes, slashes and brackets, and a plus in front.
    static func matches(_ text: Span<UInt8>) -> Bool {
        guard (10...24).contains(text.count) else { return false }
        let hasPlus = text[0] == 0x2B
        var count = 0
        for index in text.indices {
            switch text[index] {
            case 0x30...0x39: count += 1
            case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: break
            case 0x2B where index == 0: break
            default: return false
            }
        }
        // Dates, which are most of what comes here, end here.
        guard count >= 9 else { return false }
        let digits = text.indices.map { text[$0] &- 0x30 }.filter { $0 <= 9 }
        if hasPlus { return isInternational(digits[...]) }
        if digits[0] == 0, digits[1] == 0 { return isInternational(digits[2...]) }
        return digits.count == 10 && digits[0] == 0
    }

    /// Whether digits after the prefix begin with the code of a country; of the Netherlands nine follow, or ten with `(0)`.
    private static func isInternational(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let first = digits.first, first != 0, (9...15).contains(digits.count) else { return false }
        guard digits.starts(with: [3, 1]) else { return true }
        let national = digits.dropFirst(2)
        return national.count == (national.first == 0 ? 10 : 9)
    }
}
