/// Finds from the quotes near the end of a piece of text where the last record in it ends.
///
/// In a well-formed text it is right: there a run of an odd number of quotes begins or ends a quoted cell, and it ends
/// one where the character before it is neither delimiter, blank nor line end, and begins one where the character
/// behind it is none of these. In any other text one quote too many misleads it no farther than to the next such run.
enum RecordEndGuess {
    private static let quote = UInt8(ascii: "\""), lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D

    /// Where the line behind the last record that seems to end in `text` begins; nil where none ends.
    ///
    /// The text begins between records.
    ///
    /// - Complexity: O(n) in the bytes, 16 at a time; as a rule only those behind the last
    ///   line end and the last quoted cell are looked at.
    static func lastRecordEnd(
        in text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, _ quoting: Quoting = .aroundCells
    ) -> Int? {
        if quoting == .letters { return lastLineEnd(in: text) }
        if let index = lastLineEnd(lineFeed, in: text, delimiter) { return index + 1 }
        // A text without LF may end its lines at a CR; one at its end may be half of a CRLF.
        guard text.last != carriageReturn else { return nil }
        return lastLineEnd(carriageReturn, in: text, delimiter).map { $0 + 1 }
    }

    /// Where the line behind the last line end begins, but for a CR at the end, which may be half of a CRLF.
    private static func lastLineEnd(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let end = text.last == carriageReturn ? text.count - 1 : text.count
        let indices = [lineFeed, carriageReturn].compactMap { last($0, in: text, 0..<end) }
        return indices.max().map { $0 + 1 }
    }

    /// The last `lineEnd` outside quotes, from the end backwards: each run of quotes of odd length changes the side, and
    /// the first run that shows its side shows that of all that was passed.
    private static func lastLineEnd(
        _ lineEnd: UInt8, in text: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8
    ) -> Int? {
        // What was found on the side of the end of the text, and on the other.
        var found: [Int?] = [nil, nil]
        var side = 0
        var outside: Int?
        var end = text.count
        while end > 0 {
            let quoteEnd = last(quote, in: text, 0..<end).map { $0 + 1 } ?? 0
            if found[side] == nil { found[side] = last(lineEnd, in: text, quoteEnd..<end) }
            if let outside, let index = found[outside] { return index }
            var quoteStart = quoteEnd
            while quoteStart > 0, text[quoteStart - 1] == quote { quoteStart -= 1 }
            // How many quotes a run has that may go on behind the text is not known, but nothing was passed behind it.
            if !(quoteEnd - quoteStart).isMultiple(of: 2), quoteEnd < text.count {
                if outside == nil {
                    let endsCell = quoteStart > 0 && isOfCell(text[quoteStart - 1], delimiter)
                    let beginsCell = isOfCell(text[quoteEnd], delimiter)
                    if endsCell != beginsCell { outside = endsCell ? side : 1 - side }
                }
                side = 1 - side
            }
            end = quoteStart
        }
        return found[outside ?? side]
    }

    /// Whether a character that is not a quote can stand only within a cell, never around its quotes.
    private static func isOfCell(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
        byte != delimiter && byte != lineFeed && byte != carriageReturn && byte != 0x20 && byte != 0x09
    }

    /// The last index of `byte` within `range`.
    private static func last(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let bytes = UnsafeRawBufferPointer(text)
        let wanted = SIMD16<UInt8>(repeating: byte)
        var end = range.upperBound
        while end - 16 >= range.lowerBound {
            let block = bytes.loadUnaligned(fromByteOffset: end - 16, as: SIMD16<UInt8>.self)
            let isFound: SIMDMask<SIMD16<Int8>> = block .== wanted
            let halves = unsafeBitCast(isFound, to: SIMD2<UInt64>.self)
            if halves[0] | halves[1] != 0 { break }
            end -= 16
        }
        return text[range.lowerBound..<end].lastIndex(of: byte)
    }
}
