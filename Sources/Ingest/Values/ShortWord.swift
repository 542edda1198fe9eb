/// A text of at most 32 bytes that needs no memory elsewhere and is compared at once.
struct ShortWord: Hashable, Comparable, Sendable {
    /// The bytes of the longest.
    static let capacity = 32

    // The bytes, first ones first, and zeros after them: no text holds a zero.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// Takes the part `range` of a text, which must not be longer.
    @inline(__always)
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        text.extracting(range).withUnsafeBytes { text in
            // Most words are of one or two numbers, which are had without a call that copies.
            if text.count <= 8 {
                first = text.shortWord
            } else if text.count <= 16 {
                first = text.word(at: 0)
                second = text.word(at: text.count &- 8) >> UInt64(truncatingIfNeeded: (16 &- text.count) &* 8)
            } else {
                withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: text) }
            }
        }
    }

    /// The text.
    var text: String { withUnsafeBytes(of: self) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) } }

    static func < (left: Self, right: Self) -> Bool {
        withUnsafeBytes(of: left) { left in
            withUnsafeBytes(of: right) { right in left.lexicographicallyPrecedes(right) }
        }
    }
}
