import RegistrationLog

/// What the cell of an id holds.
///
/// Ids are compared byte by byte: capitals and accents count, except in a UUID, which is lowercased.
enum Identifier: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// A number in a spreadsheet's scientific notation, such as `8,3E+08`: which id it was cannot be known.
    case lostDigits
    /// The id stands in these bytes of the cell, to be lowercased when it is a UUID with capitals.
    case text(Range<Int>, isLowercased: Bool)

    /// Reads the cell of an id.
    ///
    /// A URL counts by the last segment of its path that is not empty, without its query and fragment, so that
    /// `https://host/api/contacten/7/?expand=zaak` is `7`; one without a path counts as it is.
    init(_ cell: Span<UInt8>) {
        let trimmed = WhiteSpace.trimmedRange(of: cell)
        if trimmed.isEmpty {
            self = .empty
        } else if Self.isScientific(cell, in: trimmed) {
            self = .lostDigits
        } else {
            let range = Self.lastPathSegment(cell, in: trimmed) ?? trimmed
            let isUUID = Self.isUUID(cell, in: range)
            let hasCapital = isUUID && range.contains { Normalisation.lowercased(cell[$0]) != cell[$0] }
            self = .text(range, isLowercased: hasCapital)
        }
    }

    /// Whether a cell holds a number in a spreadsheet's scientific notation.
    static func hasLostDigits(_ cell: Span<UInt8>) -> Bool {
        isScientific(cell, in: WhiteSpace.trimmedRange(of: cell))
    }

    /// Adds the id of the cell that this was read from to a buffer of UTF-8; nothing where there is none.
    func append(of cell: Span<UInt8>, to buffer: inout [UInt8]) {
        guard case .text(let range, let isLowercased) = self else { return }
        let id = cell.extracting(range)
        guard isLowercased else { return id.withUnsafeBufferPointer { buffer.append(contentsOf: $0) } }
        for index in id.indices { buffer.append(Normalisation.lowercased(id[index])) }
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
        guard var start = authorityStart(of: cell, in: range) else { return nil }
        let isEndOfPath = { (byte: UInt8) in byte == 0x3F || byte == 0x23 }  // ? and #
        var end = start
        while end < range.upperBound, !isEndOfPath(cell[end]) { end += 1 }
        while end > start, cell[end - 1] == 0x2F { end -= 1 }
        guard let slash = (start..<end).last(where: { cell[$0] == 0x2F }) else { return nil }
        start = slash + 1
        return start..<end
    }

    /// Where a URL's host begins, after `http://` or `https://` in any case; nil where the text is no such URL.
    private static func authorityStart(of cell: Span<UInt8>, in range: Range<Int>) -> Int? {
        // Nearly all ids are told from a URL by their first letter.
        guard Normalisation.lowercased(cell[range.lowerBound]) == 0x68 else { return nil }
        for scheme in ["https://", "http://"] as [StaticString] where range.count >= scheme.utf8CodeUnitCount {
            let expected = UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount)
            if expected.indices.allSatisfy({ Normalisation.lowercased(cell[range.lowerBound + $0]) == expected[$0] }) {
                return range.lowerBound + expected.count
            }
        }
        return nil
    }

    /// Whether the text is a UUID: 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between.
    private static func isUUID(_ cell: Span<UInt8>, in range: Range<Int>) -> Bool {
        guard range.count == 36 else { return false }
        return (0..<36).allSatisfy { position in
            let byte = cell[range.lowerBound + position]
            return switch position {
            case 8, 13, 18, 23: byte == 0x2D
            default: (0x30...0x39).contains(byte) || (0x61...0x66).contains(Normalisation.lowercased(byte))
            }
        }
    }
}
