import RegistrationLog

/// What the cell of an id holds.
///
/// Ids are compared byte by byte: capitals and accents count, except in a UUID, which is written in one way.
enum Identifier: Hashable, Sendable {
    /// Nothing but blanks, or what a spreadsheet puts around an id with nothing in it.
    case empty
    /// A number in a spreadsheet's scientific notation, such as `8,3E+08`: which id it was cannot be known.
    case lostDigits
    /// The id stands in these bytes of the cell.
    case text(Range<Int>)
    /// The 32 hexadecimal digits of a UUID stand in these bytes of the cell, with or without hyphens, in any case.
    case universal(Range<Int>)

    /// Reads the cell of an id.
    ///
    /// `="123"` and an apostrophe before an id are what spreadsheets put around it, and braces and `urn:uuid:` around a UUID.
    /// A URL counts by the last segment of its path that is not empty, without its query and fragment, so that
    /// `https://host/api/contacten/7/?expand=zaak` is `7`; one without a path counts as it is. Digits followed by `.0` are
    /// those digits.
    init(_ cell: Span<UInt8>) {
        let trimmed = Self.withoutSpreadsheetMarks(cell, in: WhiteSpace.trimmedRange(of: cell))
        if trimmed.isEmpty {
            self = .empty
        } else if Self.isScientific(cell, in: trimmed) {
            self = .lostDigits
        } else {
            let range = Self.lastPathSegment(cell, in: trimmed) ?? trimmed
            if let digits = Self.universalDigits(cell, in: range) {
                self = Self.isWritten(cell, in: digits) ? .text(digits) : .universal(digits)
            } else {
                self = .text(Self.withoutPointZero(cell, in: range))
            }
        }
    }

    /// Adds the id of the cell that this was read from to a buffer of UTF-8; nothing where there is none.
    func append(of cell: Span<UInt8>, to buffer: inout [UInt8]) {
        switch self {
        case .empty, .lostDigits: return
        case .text(let range): cell.extracting(range).withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        case .universal(let range):
            var digits = 0
            for index in range where cell[index] != 0x2D {
                if [8, 12, 16, 20].contains(digits) { buffer.append(0x2D) }
                buffer.append(Normalisation.lowercased(cell[index]))
                digits += 1
            }
        }
    }

    /// What stands in `="…"` or behind an apostrophe, without blanks around it; the range itself without these.
    private static func withoutSpreadsheetMarks(_ cell: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
        guard let first = range.first.map({ cell[$0] }), first == 0x3D || first == 0x27 else { return range }
        var inner = range.lowerBound + 1..<range.upperBound
        if first == 0x3D {
            guard inner.count >= 2, cell[inner.lowerBound] == 0x22, cell[inner.upperBound - 1] == 0x22 else {
                return range
            }
            inner = inner.lowerBound + 1..<inner.upperBound - 1
        }
        let trimmed = WhiteSpace.trimmedRange(of: cell.extracting(inner))
        return inner.lowerBound + trimmed.lowerBound..<inner.lowerBound + trimmed.upperBound
    }

    /// The digits before `.0`; the range itself where something else stands there.
    private static func withoutPointZero(_ cell: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
        let end = range.upperBound - 2
        guard end > range.lowerBound, cell[end] == 0x2E, cell[end + 1] == 0x30 else { return range }
        for index in range.lowerBound..<end where !(0x30...0x39).contains(cell[index]) { return range }
        return range.lowerBound..<end
    }

    /// Whether the text is one digit, optionally a comma or point and digits, `E+` or `e+`, and digits.
    private static func isScientific(_ cell: Span<UInt8>, in range: Range<Int>) -> Bool {
        var cursor = TextCursor(range)
        guard cursor.skipDigits(of: cell) == 1 else { return false }
        if cursor.skip(0x2C, 0x2E, of: cell), cursor.skipDigits(of: cell) == 0 { return false }
        guard cursor.skip(0x45, 0x65, of: cell), cursor.skip(0x2B, of: cell) else { return false }
        return cursor.skipDigits(of: cell) > 0 && cursor.isAtEnd
    }

    /// The last segment of the path of a URL that is not empty; nil where the text is no URL or has no path.
    private static func lastPathSegment(_ cell: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
        // By its first letter nearly every id is distinguished from a URL.
        guard Normalisation.lowercased(cell[range.lowerBound]) == 0x68,
            var start = end(of: ["https://", "http://"], at: range.lowerBound, of: cell, in: range)
        else {
            return nil
        }
        let isEndOfPath = { (byte: UInt8) in byte == 0x3F || byte == 0x23 }  // ? and #
        var end = start
        while end < range.upperBound, !isEndOfPath(cell[end]) { end += 1 }
        while end > start, cell[end - 1] == 0x2F { end -= 1 }
        guard let slash = (start..<end).last(where: { cell[$0] == 0x2F }) else { return nil }
        start = slash + 1
        return start..<end
    }

    /// Where the first of some words in small letters ends that stands at `start` in any case; nil where none does.
    private static func end(
        of words: [StaticString], at start: Int, of cell: Span<UInt8>, in range: Range<Int>
    ) -> Int? {
        for word in words where range.upperBound - start >= word.utf8CodeUnitCount {
            let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
            if expected.indices.allSatisfy({ Normalisation.lowercased(cell[start + $0]) == expected[$0] }) {
                return start + expected.count
            }
        }
        return nil
    }

    /// Where the digits of a UUID stand, without braces and `urn:uuid:` around them; nil where the text is none.
    private static func universalDigits(_ cell: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
        guard (32...47).contains(range.count) else { return nil }
        var digits = range
        if let start = end(of: ["urn:uuid:"], at: range.lowerBound, of: cell, in: range) {
            digits = start..<range.upperBound
        }
        if digits.count >= 2, cell[digits.lowerBound] == 0x7B, cell[digits.upperBound - 1] == 0x7D {
            digits = digits.lowerBound + 1..<digits.upperBound - 1
        }
        let hasHyphens = digits.count == 36
        guard hasHyphens || digits.count == 32 else { return nil }
        for (position, index) in digits.enumerated() {
            let byte = cell[index]
            let isHyphen = hasHyphens && (position == 8 || position == 13 || position == 18 || position == 23)
            let isDigit = (0x30...0x39).contains(byte) || (0x61...0x66).contains(Normalisation.lowercased(byte))
            guard isHyphen ? byte == 0x2D : isDigit else { return nil }
        }
        return digits
    }

    /// Whether a UUID is written as all are kept: with hyphens and small letters.
    private static func isWritten(_ cell: Span<UInt8>, in digits: Range<Int>) -> Bool {
        digits.count == 36 && digits.allSatisfy { Normalisation.lowercased(cell[$0]) == cell[$0] }
    }
}
