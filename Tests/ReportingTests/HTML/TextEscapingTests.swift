import Testing

@testable import Reporting

@Suite struct TextEscapingTests {
    @Test(arguments: [
        ("", ""), ("Paspoort – ë €", "Paspoort – ë €"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
        ("\"'", "&quot;&#39;"), ("a\tb\nc", "a\tb\nc"), ("\0\u{7F}", "\u{FFFD}\u{FFFD}"),
        ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"),
        ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ])
    func scalarsAreEscapedOneByOne(text: String, escaped: String) {
        // Compared by scalars: as characters, a quote with a mark and an escaped quote with a mark could be equal.
        #expect(Array(TextEscaping().escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
    }

    @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
    func noncharactersAreReplaced(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(TextEscaping().escapeText(String(Character(scalar))) == "\u{FFFD}")
    }
}
