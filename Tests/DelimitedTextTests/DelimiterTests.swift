import Testing

@testable import DelimitedText

@Suite struct DelimiterTests {
    @Test(arguments: ["\"", "\r", "\n", "\0", "é", "€"] as [Unicode.Scalar])
    func refusesWhatCannotDelimit(scalar: Unicode.Scalar) {
        #expect(Delimiter(scalar) == nil)
    }

    @Test func candidatesStandInTheirOrder() {
        #expect(Delimiter.candidates.map(\.scalar) == [";", ",", "\t", "|"])
        #expect(Delimiter(";") == .semicolon)
    }

    @Test(
        arguments: [
            ("sep=;\na,b", ";"), ("sep=,\r\n", ","), ("SEP=\t\r", "\t"), ("Sep=|", "|"), ("\"sep=;\"\na", ";"),
            ("sep=^\n", "^"),
        ] as [(String, Unicode.Scalar)])
    func readsASeparatorLine(text: String, expected: Unicode.Scalar) {
        #expect(Delimiter(separatorLineIn: Array(text.utf8))?.scalar == expected)
    }

    @Test(arguments: [
        "", "sep", "sep=", "sep=\n;", "sep=;;\n", "sep=;a\n", " sep=;\n", "\nsep=;\n", "sep=\"\n", "sep=é\n", "sap=;\n",
        "\"sep=;\n", "sep=;\"\n", "\u{13}ep=;\n",
    ])
    func takesNothingElseForOne(text: String) {
        #expect(Delimiter(separatorLineIn: Array(text.utf8)) == nil)
    }
}
