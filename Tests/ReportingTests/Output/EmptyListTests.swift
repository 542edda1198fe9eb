import Testing

@testable import Reporting

@Suite struct EmptyListTests {
    private static let header = "product;veld;besluit;eigenaar;ingangsdatum;evaluatiedatum\r\n"

    @Test(arguments: [
        header, "\u{FEFF}" + header + "a;b;;;;\r\n", header + "\"a;b\";\"c \"\"d\"\"\";;;;\r\nx;y;;;;",
        "product,zekerheid,besluit,eigenaar\na,b,,\n", "besluit\n",
    ])
    func nobodyFilledThisIn(text: String) { #expect(EmptyList.isOne(Array(text.utf8))) }

    @Test(arguments: [
        header + "a;b;schrappen;;;\r\n", header + "a;b;;Jan;;\r\n", header + "a;b;;;;2025-01-01\r\n",
        header + "a;b;;;;\r\nc;d;;;1-1-2025;\r\n", header + "a;b;;;\r\n",
        // A column that the program does not write, or none that people fill in.
        "product;besluit;opmerking\r\na;;\r\n", "product;veld\r\na;b\r\n", "", "\r\n", "PK\u{3}\u{4}",
    ])
    func somebodyMayHaveFilledThisIn(text: String) { #expect(!EmptyList.isOne(Array(text.utf8))) }

    @Test func whatIsNoUTF8MayBeFilledIn() {
        #expect(!EmptyList.isOne(Array(Self.header.utf8) + [0xE9] + Array(";b;;;;\r\n".utf8)))
    }

    /// The list as the program writes it is known in both dialects, and no more once a decision stands in it.
    @Test(arguments: CSVDialect.allCases, [PageFixture.input, PageFixture.inputWithSmallCells])
    func theListOfAReportIsOne(dialect: CSVDialect, input: ReportInput) throws {
        let file = try #require(
            ReportTables.files(for: input, dialect: dialect).first { $0.name == "besluitenlijst.csv" })
        #expect(EmptyList.isOne(file.bytes))
        let filledIn = file.bytes.dropLast(2) + Array("x\r\n".utf8)
        #expect(!EmptyList.isOne(Array(filledIn)))
    }
}
