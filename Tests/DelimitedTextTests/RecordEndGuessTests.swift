import TestSupport
import Testing

@testable import DelimitedText

@Suite struct RecordEndGuessTests {
    private func guess(_ text: [UInt8], delimiter: Delimiter = .semicolon) -> Int? {
        text.withUnsafeBufferPointer { RecordEndGuess.lastRecordEnd(in: $0, delimiter: delimiter.byte) }
    }

    private func guess(_ text: String) -> Int? { guess(Array(text.utf8)) }

    @Test(
        arguments: [
            ("", nil), ("a\"b", nil), ("a\n\"b\nc", 5), ("a\n\"b\r", 2), ("a\n\"b\rc", 5), ("a\r\n\"", 3), ("\r", nil),
        ] as [(String, Int?)])
    func whereQuotesAreLettersTheLastLineEnd(_ text: String, _ end: Int?) {
        let found = Array(text.utf8).withUnsafeBufferPointer {
            RecordEndGuess.lastRecordEnd(in: $0, delimiter: 0x3B, .letters)
        }
        #expect(found == end)
    }

    @Test func theLastLineEndOutsideQuotes() {
        #expect(guess("") == nil)
        #expect(guess("a;b") == nil)
        #expect(guess("a\nb") == 2)
        #expect(guess("a\nb\n") == 4)
        #expect(guess("a\r\n\"b\nc") == 3)
        #expect(guess("a\n\"b\nc\"\nd") == 8)
        #expect(guess("a\n\"b\n\"\"c\n") == 2)
        #expect(guess("\"\";\"\"\n\"\n\n") == 6)
    }

    @Test func aLoneCRWhereThereIsNoLF() {
        #expect(guess("a\rb") == 2)
        #expect(guess("a\r\"b\rc") == 2)
        // What is at the end may be half of a CRLF.
        #expect(guess("a\rb\r") == nil)
    }

    /// Each text is cut at every byte, and what is found compared with what is counted from its beginning: outside
    /// quotes is where an even number of quotes comes before.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func isRightInWellFormedText(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let cells = ["", "a", "\n", "a\nb", "\"", "\"\"", ";", "\";\"", "\n\"\n", "a\"b", ";a", "a;", " \"", "\" "]
        var writer = DelimitedWriter(delimiter: ";", lineEnding: .lineFeed)
        for _ in 0..<20 {
            writer.write(
                (0..<Int.random(in: 1...3, using: &random)).map { _ in cells.randomElement(using: &random) ?? "" })
        }
        let text = writer.bytes
        var isOutside = true
        var expected: Int?
        for (index, byte) in text.enumerated() {
            #expect(guess(Array(text[..<index])) == expected, "seed \(seed), the first \(index) of \(text)")
            if byte == 0x22 { isOutside.toggle() }
            if byte == 0x0A, isOutside { expected = index + 1 }
        }
    }

    @Test func aStrayQuoteMisleadsNotFartherThanTheNextCell() {
        // 16 bytes, since the degree sign has two, and then 7, 8 and what has no end.
        #expect(guess("7;52°00'41.8\"N\n8;\"een\ntwee\";x\n9;\"b") == 16 + 7 + 8)
        #expect(guess("7;\"open\n8;\"een\ntwee\";x\n9;b") == 8 + 7 + 8)
    }
}
