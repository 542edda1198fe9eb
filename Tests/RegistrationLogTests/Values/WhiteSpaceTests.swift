import Testing

@testable import RegistrationLog

struct WhiteSpaceTests {
    /// All characters with the property White_Space, of PropList.txt in the Unicode Character Database.
    static let blanks: [Unicode.Scalar] =
        [
            "\u{9}", "\u{A}", "\u{B}", "\u{C}", "\u{D}", "\u{20}", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}",
            "\u{2001}", "\u{2002}", "\u{2003}", "\u{2004}", "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}",
            "\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
        ]

    @Test func exactlyTheCharactersOfTheUnicodeDatabaseAreBlank() {
        let recognised = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter { scalar in
            let bytes = Array(String(scalar).utf8)
            return WhiteSpace.length(at: 0, of: bytes.span) == bytes.count
        }
        #expect(recognised == Self.blanks)
    }

    @Test(arguments: ["", " ", "\t\r\n", "\u{A0}\u{3000} \u{2009}"])
    func nothingButBlanksIsBlank(_ text: String) {
        #expect(isBlank(Array(text.utf8)))
        #expect(WhiteSpace.trimmedRange(of: text.utf8.span).isEmpty)
    }

    @Test(arguments: [
        ("a", 0..<1), (" a", 1..<2), ("a ", 0..<1), ("\u{A0}a b\u{2003}", 2..<5), ("\u{3000}é\u{85}", 3..<5),
        // Ends in a byte that also ends a blank: à is C3 A0, U+2080 is E2 82 80.
        ("à", 0..<2), ("\u{2080}", 0..<3),
    ])
    func blanksAtTheEndsAreTrimmed(_ text: String, _ expected: Range<Int>) {
        #expect(WhiteSpace.trimmedRange(of: text.utf8.span) == expected)
        #expect(!isBlank(Array(text.utf8)))
    }

    @Test func aCutOffBlankIsNone() {
        for bytes: [UInt8] in [[0xC2], [0xE2], [0xE2, 0x80], [0xE3, 0x80], [0xE1, 0x9A]] {
            #expect(!isBlank(bytes))
            #expect(WhiteSpace.trimmedRange(of: bytes.span) == 0..<bytes.count)
        }
    }

    private func isBlank(_ bytes: [UInt8]) -> Bool { WhiteSpace.isBlank(bytes.span) }
}
