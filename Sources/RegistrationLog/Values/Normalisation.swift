import Foundation

/// The forms in which names and values are compared and shown.
///
/// The compared form is Unicode NFC, lowercased without regard to language, trimmed, its blanks collapsed to one space.
/// The shown form is the same with its capitals. Either form of a form is that form itself.
package enum Normalisation {
    /// Adds the compared form of a text to a buffer of UTF-8, so that no `String` is made for a value seen before.
    package static func appendCompared(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
        append(text, to: &buffer, lowercasing: true)
    }

    /// Adds the shown form of a text to a buffer of UTF-8.
    package static func appendShown(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
        append(text, to: &buffer, lowercasing: false)
    }

    /// The compared form of a text.
    package static func compared(_ text: String) -> String {
        var form: [UInt8] = []
        appendCompared(text.utf8.span, to: &form)
        return String(decoding: form, as: UTF8.self)
    }

    /// The shown form of a text.
    package static func shown(_ text: String) -> String {
        var form: [UInt8] = []
        appendShown(text.utf8.span, to: &form)
        return String(decoding: form, as: UTF8.self)
    }

    /// Collapses blanks, lowercases ASCII on the way, and leaves what is not ASCII to Unicode's tables.
    private static func append(_ text: Span<UInt8>, to buffer: inout [UInt8], lowercasing: Bool) {
        let range = WhiteSpace.trimmedRange(of: text)
        let start = buffer.count
        var index = range.lowerBound
        var isASCII = true
        while index < range.upperBound {
            let byte = text[index]
            let blank = WhiteSpace.isVisibleASCII(byte) ? 0 : WhiteSpace.length(at: index, of: text)
            if blank == 0 {
                if byte >= 0x80 { isASCII = false }
                buffer.append(lowercasing ? lowercased(byte) : byte)
                index += 1
            } else {
                if buffer.last != 0x20 { buffer.append(0x20) }
                index += blank
            }
        }
        if !isASCII { compose(&buffer, from: start, lowercasing: lowercasing) }
    }

    /// Replaces the end of a buffer by its form in NFC; lowercased before that, since lowercasing can decompose.
    ///
    /// `İ` becomes `i` with a dot above. Text without a character from U+0300, the first that combines, is in NFC.
    private static func compose(_ buffer: inout [UInt8], from start: Int, lowercasing: Bool) {
        var text = String(decoding: buffer[start...], as: UTF8.self)
        if lowercasing { text = text.lowercased() }
        let leadByteOfFirstCombining: UInt8 = 0xCC
        if text.utf8.contains(where: { $0 >= leadByteOfFirstCombining }) {
            // Foundation's `precomposedStringWithCanonicalMapping` takes U+10413 for U+0413, and is not stable: ICU is.
            text = text.applyingTransform(StringTransform("Any-NFC"), reverse: false) ?? text
        }
        buffer.replaceSubrange(start..., with: text.utf8)
    }

    /// The small letter of an ASCII capital; any other byte itself.
    @inlinable @inline(__always)
    package static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
