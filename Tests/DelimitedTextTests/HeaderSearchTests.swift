import DelimitedText
import Tabular
import Testing

@Suite struct HeaderSearchTests {
    private func header(
        _ text: String, under delimiter: Delimiter = .semicolon, from firstLine: Int? = nil
    ) throws -> HeaderSearch {
        try DelimitedFile(MemorySource(Array(text.utf8))).beginning.header(under: delimiter, from: firstLine)
    }

    private func found(_ cells: [String], line: Int, nextLine: Int) -> HeaderSearch {
        .found(HeaderRecord(cells: cells, line: line, nextLine: nextLine))
    }

    @Test(arguments: ["a;b\n1;2\n", "a;b\r\n1;2", "a;b\r", "a;b"])
    func isTheFirstRecord(text: String) throws {
        #expect(try header(text) == found(["a", "b"], line: 1, nextLine: 2))
    }

    @Test func differsByDelimiter() throws {
        let text = "a;b,c\td|e\n"
        #expect(try header(text, under: .semicolon) == found(["a", "b,c\td|e"], line: 1, nextLine: 2))
        #expect(try header(text, under: .comma) == found(["a;b", "c\td|e"], line: 1, nextLine: 2))
        #expect(try header(text, under: .tab) == found(["a;b,c", "d|e"], line: 1, nextLine: 2))
        #expect(try header(text, under: .verticalBar) == found(["a;b,c\td", "e"], line: 1, nextLine: 2))
    }

    @Test func comesAfterBlankLinesAndEmptyRecords() throws {
        #expect(try header("\n;;\r\n\"\"; \n a;b\n1;2") == found(["a", "b"], line: 4, nextLine: 5))
    }

    @Test func mayTakeSeveralLines() throws {
        #expect(try header("\"a\r\nb\";c\r\n1;2\r\n") == found(["a\r\nb", "c"], line: 1, nextLine: 3))
    }

    @Test func comesAfterASeparatorLine() throws {
        #expect(try header("sep=;\r\na;b\r\n") == found(["a", "b"], line: 2, nextLine: 3))
    }

    @Test func isSoughtFromTheLineThatIsGiven() throws {
        #expect(try header("Overzicht \"2024\"\n\na;b\n", from: 3) == found(["a", "b"], line: 3, nextLine: 4))
        #expect(try header("sep=;\na;b\n", from: 1) == found(["sep=", ""], line: 1, nextLine: 2))
    }

    @Test func isRejectedWhereWhatCannotBeReadStandsInstead() throws {
        // Under the comma a semicolon follows a closing quote.
        let rejected = RejectedRecord(line: 2, byteOffset: 1, reason: .malformedQuoting, precedingRecords: 0)
        #expect(try header("\n\"a\";\"b\"\n1;2\n", under: .comma) == .rejected(rejected))
    }

    @Test(arguments: ["", "\n\n", ";;\n;"])
    func isAbsentFromEmptyText(text: String) throws {
        #expect(try header(text) == .absent)
    }

    @Test func isAbsentWhenTheBeginningDoesNotHoldItsEnd() throws {
        let long = String(repeating: "kolom;", count: 20_000)
        #expect(try header(long + "einde\n1;2\n") == .absent)
        #expect(try header("\"" + long + "\"\n1;2\n") == .absent)
    }
}
