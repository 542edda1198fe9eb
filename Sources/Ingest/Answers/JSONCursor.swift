/// A text that is no JSON, or nests deeper than ``JSONCursor/nestingLimit``.
struct MalformedJSON: Error {}

/// A position in a JSON text that is read from left to right; the text itself is given at every step.
///
/// It is as strict as RFC 8259: no comments, no commas at the end, no bare words. Two texts that its grammar allows are
/// refused, since they stand for no text that could be kept: `\u0000`, and half of a surrogate pair.
struct JSONCursor {
    /// How many arrays and objects may stand within one another.
    ///
    /// Answers have three or four; values are read by functions that call themselves, so that the depth must be bounded.
    static let nestingLimit = 128

    /// The byte to be read next.
    private(set) var index: Int
    /// Where the text ends.
    private let end: Int
    private var depth = 0

    /// Creates a cursor at the start of the part `range` of a text.
    init(_ range: Range<Int>) {
        index = range.lowerBound
        end = range.upperBound
    }

    /// The first byte after the blanks that stand here; nil at the end.
    mutating func peek(of text: Span<UInt8>) -> UInt8? {
        while index < end {
            switch text[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// Reads `byte`, with the blanks before it.
    mutating func expect(_ byte: UInt8, of text: Span<UInt8>) throws(MalformedJSON) {
        guard peek(of: text) == byte else { throw MalformedJSON() }
        index += 1
    }

    /// Reads the bracket or brace that opens an array or object.
    mutating func open(_ bracket: UInt8, of text: Span<UInt8>) throws(MalformedJSON) {
        try expect(bracket, of: text)
        depth += 1
        guard depth <= Self.nestingLimit else { throw MalformedJSON() }
    }

    /// Whether another element follows before the bracket or brace that closes; reads the comma before it, or else the
    /// bracket or brace.
    mutating func hasNext(
        before bracket: UInt8, isFirst: Bool, of text: Span<UInt8>
    ) throws(MalformedJSON) -> Bool {
        if peek(of: text) == bracket {
            index += 1
            depth -= 1
            return false
        }
        if !isFirst { try expect(0x2C, of: text) }
        return true
    }

    /// Reads the name of a member of an object and the colon after it, and adds the name to `buffer`.
    mutating func appendKey(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        try appendString(of: text, to: &buffer)
        try expect(0x3A, of: text)
    }

    /// Reads one of the words `true`, `false` and `null`.
    mutating func skip(word: StaticString, of text: Span<UInt8>) throws(MalformedJSON) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard index < end, text[index] == word.utf8Start[offset] else { throw MalformedJSON() }
            index += 1
        }
    }

    /// Reads digits, at least one, and gives where they stand.
    mutating func digits(of text: Span<UInt8>) throws(MalformedJSON) -> Range<Int> {
        let start = index
        while index < end, (0x30...0x39).contains(text[index]) { index += 1 }
        guard index > start else { throw MalformedJSON() }
        return start..<index
    }

    /// The byte that stands here; nil at the end.
    func byte(of text: Span<UInt8>) -> UInt8? { index < end ? text[index] : nil }

    /// Reads `count` bytes.
    mutating func advance(by count: Int) { index += count }

    /// Reads one byte when it is one of these, and says whether it was.
    mutating func skip(_ first: UInt8, _ second: UInt8? = nil, of text: Span<UInt8>) -> Bool {
        guard index < end, text[index] == first || text[index] == second else { return false }
        index += 1
        return true
    }
}
