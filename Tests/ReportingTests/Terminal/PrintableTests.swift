import Testing

@testable import Reporting

@Suite struct PrintableTests {
    @Test(arguments: [
        ("café – «x» 日本 \u{1F600}", "café – «x» 日本 \u{1F600}"),
        ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"),
        ("a\nb\tc\u{0}d\u{7F}e\u{9B}f", "a\\u{a}b\\u{9}c\\u{0}d\\u{7f}e\\u{9b}f"),
        // Right-to-left override, zero-width space, line separator.
        ("a\u{202E}b\u{200B}c\u{2028}d", "a\\u{202e}b\\u{200b}c\\u{2028}d"),
        ("\r\n", "\\u{d}\\u{a}"),
        ("", ""),
    ])
    func whatCouldSteerATerminalIsSpelledOut(_ text: String, _ expected: String) {
        #expect(printable(text) == expected)
    }

    @Test func linesStay() {
        #expect(printableLines("a\u{1B}b\n\n\tc\r\n") == "a\\u{1b}b\n\n\\u{9}c\\u{d}\n")
    }

    /// A character beyond U+FFFF is two units of UTF-16, and two escapes of JSON.
    @Test func jsonHasEscapesOfItsOwn() {
        #expect(printableJSON("{\n\"\u{7F}\u{E0001}é\"}\n") == #"{\#n"\u007f\udb40\udc01é"}\#n"#)
    }

    @Test func anythingCanStandThere() {
        #expect(replacingUnprintable(in: "a\u{1B}\u{202E}b") { _ in "." } == "a..b")
    }
}
