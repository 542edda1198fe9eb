/// The blanks of Unicode (property White_Space), recognised in UTF-8.
@usableFromInline
package enum WhiteSpace {
    /// Whether a byte is neither a blank nor part of one nor of any other character beyond ASCII.
    @inlinable @inline(__always)
    package static func isVisibleASCII(_ byte: UInt8) -> Bool { (0x21...0x7F).contains(byte) }

    /// How many bytes the blank that begins at `index` takes; 0 where none begins there.
    @inlinable package static func length(at index: Int, of text: Span<UInt8>) -> Int {
        let following = text.count - index - 1
        switch text[index] {
        case 0x09...0x0D, 0x20:
            return 1
        case 0xC2 where following >= 1:  // U+0085, U+00A0
            return text[index + 1] == 0x85 || text[index + 1] == 0xA0 ? 2 : 0
        case 0xE1 where following >= 2:  // U+1680
            return text[index + 1] == 0x9A && text[index + 2] == 0x80 ? 3 : 0
        case 0xE2 where following >= 2:
            switch (text[index + 1], text[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
            default: return 0  // Not U+2000…200A, U+2028, U+2029, U+202F, U+205F.
            }
        case 0xE3 where following >= 2:  // U+3000
            return text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
        default:
            return 0
        }
    }

    /// Whether there is nothing but blanks.
    @inlinable @inline(__always)
    package static func isBlank(_ text: Span<UInt8>) -> Bool {
        if text.isEmpty { return true }
        return !isVisibleASCII(text[0]) && start(of: text) == text.count
    }

    /// The part of the text between the blanks at its ends; empty, at the end, where there is nothing else.
    @inlinable package static func trimmedRange(of text: Span<UInt8>) -> Range<Int> {
        if !text.isEmpty, isVisibleASCII(text[0]), isVisibleASCII(text[text.count - 1]) { return 0..<text.count }
        let start = start(of: text)
        var end = text.count
        while end > start, let length = lengthOfBlank(before: end, after: start, of: text) { end -= length }
        return start..<end
    }

    /// Where the first byte stands that is no blank; the end where there is none.
    @usableFromInline static func start(of text: Span<UInt8>) -> Int {
        var index = 0
        while index < text.count {
            let length = length(at: index, of: text)
            if length == 0 { break }
            index += length
        }
        return index
    }

    /// How many bytes the blank takes that ends before `end` and begins at or after `start`; nil where none does.
    ///
    /// No blank begins with the continuation byte of another character, so that at most one length fits.
    @usableFromInline static func lengthOfBlank(before end: Int, after start: Int, of text: Span<UInt8>) -> Int? {
        (1...3).first { end - $0 >= start && length(at: end - $0, of: text) == $0 }
    }
}
