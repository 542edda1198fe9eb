import Testing

@testable import DelimitedText

@Suite struct LineEndingTests {
    @Test(
        arguments: [
            ("a\nb\r\n", .lineFeed), ("a\r\nb\n", .carriageReturnLineFeed), ("a\rb\n", .carriageReturn),
            ("a\r", .carriageReturn), ("a", nil), ("", nil),
        ] as [(String, LineEnding?)])
    func isThatOfTheFirstLine(text: String, expected: LineEnding?) {
        #expect(LineEnding.first(in: Array(text.utf8)) == expected)
    }
}
