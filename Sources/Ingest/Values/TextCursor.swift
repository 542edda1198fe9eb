/// A place in a trimmed text that is read from left to right; the text itself is given at every step.
struct TextCursor {
    /// The byte to be read next.
    private(set) var index: Int
    /// Where the text ends.
    let end: Int

    /// Creates a cursor at the start of the part `range` of a text.
    init(_ range: Range<Int>) {
        index = range.lowerBound
        end = range.upperBound
    }

    /// Whether everything was read.
    var isAtEnd: Bool { index == end }

    /// Whether a digit stands here.
    func isAtDigit(of text: Span<UInt8>) -> Bool { index < end && Self.digit(text[index]) != nil }

    /// Reads a number of as many digits as stand here, which must be within `lengths`; nil otherwise.
    mutating func number(of text: Span<UInt8>, digits lengths: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        while length < lengths.upperBound, index < end, let digit = Self.digit(text[index]) {
            value = value * 10 + digit
            length += 1
            index += 1
        }
        return lengths.contains(length) ? value : nil
    }

    /// Reads digits and tells how many there were.
    mutating func skipDigits(of text: Span<UInt8>) -> Int {
        let start = index
        while index < end, Self.digit(text[index]) != nil { index += 1 }
        return index - start
    }

    /// Reads one byte when it is one of these, and tells whether it was.
    mutating func skip(_ first: UInt8, _ second: UInt8? = nil, of text: Span<UInt8>) -> Bool {
        guard index < end, text[index] == first || text[index] == second else { return false }
        index += 1
        return true
    }

    /// Reads blanks, and tells whether there were any.
    mutating func skipBlanks(of text: Span<UInt8>) -> Bool {
        let start = index
        while index < end {
            let length = WhiteSpace.length(at: index, of: text)
            if length == 0 { break }
            index += length
        }
        return index > start
    }

    /// The value of an ASCII digit; nil for any other byte.
    private static func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil }
}
