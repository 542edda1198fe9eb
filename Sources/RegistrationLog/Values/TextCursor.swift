/// A position in a trimmed text that is read from left to right; the text itself is given at every step.
@usableFromInline
package struct TextCursor {
    @usableFromInline var position: Int
    /// Where the text ends.
    @usableFromInline package let end: Int

    /// Creates a cursor at the start of the part `range` of a text.
    @inlinable package init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// The byte to be read next.
    @inlinable package var index: Int { position }

    /// Whether everything was read.
    @inlinable package var isAtEnd: Bool { index == end }

    /// Whether a digit stands here.
    @inlinable package func isAtDigit(of text: Span<UInt8>) -> Bool { index < end && Self.digit(text[index]) != nil }

    /// Reads a number of as many digits as stand here, which must be within `lengths`; nil otherwise.
    @inlinable package mutating func number(of text: Span<UInt8>, digits lengths: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        while length < lengths.upperBound, index < end, let digit = Self.digit(text[index]) {
            value = value * 10 + digit
            length += 1
            position += 1
        }
        return lengths.contains(length) ? value : nil
    }

    /// Reads digits and gives how many there were.
    @inlinable package mutating func skipDigits(of text: Span<UInt8>) -> Int {
        let start = index
        while index < end, Self.digit(text[index]) != nil { position += 1 }
        return index - start
    }

    /// Reads one byte when it is one of these, and says whether it was.
    @inlinable package mutating func skip(_ first: UInt8, _ second: UInt8? = nil, of text: Span<UInt8>) -> Bool {
        guard index < end, text[index] == first || text[index] == second else { return false }
        position += 1
        return true
    }

    /// Reads blanks, and says whether there were any.
    @inlinable package mutating func skipBlanks(of text: Span<UInt8>) -> Bool {
        let start = index
        while index < end {
            let length = WhiteSpace.length(at: index, of: text)
            if length == 0 { break }
            position += length
        }
        return index > start
    }

    /// The value of an ASCII digit; nil for any other byte.
    @inlinable static func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil }
}
