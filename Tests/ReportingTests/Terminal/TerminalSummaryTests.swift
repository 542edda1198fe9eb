import RegistrationLog
import Testing

@testable import Reporting

@Suite struct TerminalSummaryTests {
    private let drawn = TerminalStyle(hasBars: true, hasColour: false)
    private let plain = TerminalStyle(hasBars: false, hasColour: false)

    private func lines(_ style: TerminalStyle, of sketches: [ProductSketch] = PageFixture.municipality) -> [String] {
        TerminalSummary.text(for: PageFixture.input(of: sketches), output: "reports/2024", style: style)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func theTableFitsEightyColumns() {
        let lines = lines(drawn)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines[0].count == 80)
        // 4 of 11 questions: 3,6 of 10 blocks.
        #expect(lines[1] == "Paspoort verlengen                   4.120       4 van 11  ████░░░░░░          6")
        #expect(lines[5] == "Totaal                               7.980      11 van 26  ████░░░░░░          9")
    }

    @Test func whatIsPipedIsPlain() {
        let lines = lines(plain)
        #expect(lines[1] == "Paspoort verlengen                   4.120       4 van 11          6")
        #expect(!lines.joined().contains("\u{1B}"))
        #expect(lines.suffix(2) == ["Rapport: reports/2024/index.html", ""])
    }

    @Test func headingsAreBoldWhereColourIsWanted() {
        let lines = lines(TerminalStyle(hasBars: false, hasColour: true))
        #expect(lines[0].hasPrefix("\u{1B}[1mProduct"))
        #expect(lines[0].hasSuffix("\u{1B}[0m"))
    }

    @Test(arguments: [
        (String(repeating: "w", count: 300), String(repeating: "w", count: 27) + "…"),
        ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb" + String(repeating: " ", count: 21)),
        ("日本語", "日本語" + String(repeating: " ", count: 22)),  // two columns each
        (String(repeating: "語", count: 20), String(repeating: "語", count: 13) + "… "),
        ("e\u{301}", "e\u{301}" + String(repeating: " ", count: 27)),
        ("🎉", "🎉" + String(repeating: " ", count: 26)),
    ])
    func anyNameKeepsTheColumns(name: String, shown: String) {
        var product = PageFixture.passport
        product.name = name
        #expect(lines(plain, of: [product])[1].hasPrefix("\(shown)  "))
    }
}
