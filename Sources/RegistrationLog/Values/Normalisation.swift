import Foundation

/// The forms in which names and values are compared and shown.
///
/// The compared form is Unicode NFC, lowercased without regard to language, trimmed, its blanks collapsed to one space, without
/// soft hyphens, zero-width characters and byte order marks. The shown form is the same with these and its capitals. Either form
/// of a form is that form itself.
///
/// So that no text makes it costly, a text is compared by its first 4,096 bytes, and no more than 30 combining marks in a row
/// count: «Stream-Safe Text Format» in UAX #15.
@usableFromInline
package enum Normalisation {
    /// How many bytes of a text are compared.
    package static let comparedLimit = 4_096
    /// How many combining marks in a row count.
    private static let markLimit = 30

    /// Adds the compared form of a text to a buffer of UTF-8, so that no `String` is made for a value seen before.
    package static func appendCompared(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
        append(text, to: &buffer, lowercasing: true)
    }

    /// Adds the shown form of a text to a buffer of UTF-8.
    package static func appendShown(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
        append(text, to: &buffer, lowercasing: false)
    }

    /// The compared form of a text.
    package static func compared(_ text: String) -> String { compared(text.utf8.span) }

    /// The compared form of a text in UTF-8.
    package static func compared(_ text: Span<UInt8>) -> String {
        var form: [UInt8] = []
        appendCompared(text, to: &form)
        return String(decoding: form, as: UTF8.self)
    }

    /// The shown form of a text.
    package static func shown(_ text: String) -> String { shown(text.utf8.span) }

    /// The shown form of a text in UTF-8.
    package static func shown(_ text: Span<UInt8>) -> String {
        var form: [UInt8] = []
        appendShown(text, to: &form)
        return String(decoding: form, as: UTF8.self)
    }

    /// Collapses blanks, lowercases ASCII on the way, and leaves what is not ASCII to Unicode's tables.
    private static func append(_ text: Span<UInt8>, to buffer: inout [UInt8], lowercasing: Bool) {
        var range = WhiteSpace.trimmedRange(of: text)
        if lowercasing, range.count > comparedLimit { range = beginning(of: text, in: range) }
        let start = buffer.count
        var index = range.lowerBound
        var isASCII = true
        while index < range.upperBound {
            let byte = text[index]
            let blank = WhiteSpace.isVisibleASCII(byte) ? 0 : WhiteSpace.length(at: index, of: text)
            if blank > 0 {
                if buffer.count > start, buffer.last != 0x20 { buffer.append(0x20) }
                index += blank
                continue
            }
            if byte >= 0x80 {
                let ignored = lowercasing ? ignoredLength(at: index, of: text) : 0
                if ignored > 0 {
                    index += ignored
                    continue
                }
                isASCII = false
            }
            buffer.append(lowercasing ? lowercased(byte) : byte)
            index += 1
        }
        // What was dropped may have stood behind a blank.
        if buffer.count > start, buffer.last == 0x20 { buffer.removeLast() }
        if !isASCII { compose(&buffer, from: start, lowercasing: lowercasing) }
    }

    /// Replaces the end of a buffer by its form in NFC; lowercased before that, since lowercasing can decompose.
    ///
    /// `İ` becomes `i` with a dot above. Text without a character from U+0300, the first that combines, is in NFC.
    private static func compose(_ buffer: inout [UInt8], from start: Int, lowercasing: Bool) {
        var text = String(decoding: buffer[start...], as: UTF8.self)
        if lowercasing { text = lowercased(text) }
        let leadByteOfFirstCombining: UInt8 = 0xCC
        if text.utf8.contains(where: { $0 >= leadByteOfFirstCombining }) {
            // Foundation's `precomposedStringWithCanonicalMapping` takes U+10413 for U+0413, and is not stable: ICU is.
            text = limitingMarks(of: text)
            text = text.applyingTransform(StringTransform("Any-NFC"), reverse: false) ?? text
            // A mark may be composed of two.
            text = limitingMarks(of: text)
        }
        buffer.replaceSubrange(start..., with: text.utf8)
    }

    /// The text, whose ASCII is lowercased, in small letters: `String.lowercased()` asks Unicode's tables for each scalar of ASCII too.
    private static func lowercased(_ text: String) -> String {
        // A view of scalars takes twenty times as long to add to as bytes do.
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                letters.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The text without the combining marks that follow more than 30 others.
    private static func limitingMarks(of text: String) -> String {
        var marks = 0
        var limited = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
            if marks <= markLimit { limited.append(scalar) }
        }
        return String(limited)
    }

    /// The part of `range` that is compared, cut before a character.
    private static func beginning(of text: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound + comparedLimit
        while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }

    /// How many bytes the character at `index` takes that is not compared: a soft hyphen, a zero-width character (U+200B to
    /// U+200D, U+2060) or a byte order mark; 0 for any other.
    package static func ignoredLength(at index: Int, of text: Span<UInt8>) -> Int {
        switch text[index] {
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xAD: return 2
        case 0xE2 where index + 2 < text.count:
            let isZeroWidth = text[index + 1] == 0x80 && (0x8B...0x8D).contains(text[index + 2])
            return isZeroWidth || text[index + 1] == 0x81 && text[index + 2] == 0xA0 ? 3 : 0
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF: return 3
        default: return 0
        }
    }

    /// The small letter of an ASCII capital; any other byte itself.
    @inlinable @inline(__always)
    package static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
