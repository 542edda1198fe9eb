import Metrics
import RegistrationLog
import Testing

@testable import Reporting

struct AttentionTextTests {
    private func input(_ files: [IntakeFile], _ warnings: [IntakeWarning] = []) -> ReportInput {
        PageFixture.input(of: [], ledger: IntakeLedger(files: files, warnings: warnings))
    }

    private let unplaced = IntakeFile(name: "oud.xlsx#Blad1", bytes: 9, placement: .notPlaced(.hiddenSheet))

    @Test func whereNothingIsWrongThereIsNone() {
        #expect(AttentionText.text(for: PageFixture.input(of: [])) == nil)
    }

    @Test(arguments: [FilePlacement.ignored, .lookup])
    func nothingIsWrongWithWhatKCCYAMLSays(_ placement: FilePlacement) {
        #expect(AttentionText.text(for: input([IntakeFile(name: "a.csv", bytes: 9, placement: placement)])) == nil)
    }

    /// Lines of 80 columns at most, the next step as it is below it, and an empty line at the end.
    @Test func itemsStandBehindDashes() throws {
        let text = try #require(
            AttentionText.text(
                for: input([unplaced], [.suggestedPlaceholder(word: "zie boven", fields: 3)]),
                settling: [0: ["files:", "  - match: \"oud.xlsx#Blad1\"   # so"]]))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.first == "Let op")
        #expect(lines.suffix(2) == ["", ""])
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains("    files:") && lines.contains("      - match: \"oud.xlsx#Blad1\"   # so"))
        let items = lines.filter { $0.hasPrefix("- ") }
        #expect(items.count == 2)
        #expect(items.first?.hasPrefix("- oud.xlsx#Blad1 is niet geplaatst:") == true)
        #expect(items.last?.hasPrefix("- «zie boven» vult bij 3 vragen") == true)
    }

    /// What stands in the block is not published again below it.
    @Test func whatItCoversIsKnown() {
        #expect(AttentionText.covers(.suggestedPlaceholder(word: "x", fields: 3)))
        #expect(AttentionText.covers(.groupedNames(.product, 3)))
        #expect(AttentionText.covers(.unknownName(UnknownName(kind: .field, name: "x", line: 1))))
        #expect(AttentionText.covers(.withoutHeader(file: FileID(0), headerOf: "a.csv")))
        #expect(!AttentionText.covers(.noRows(file: FileID(0))))
    }

    /// A name may steer a terminal; it is shown, and does nothing.
    @Test func whatSteersATerminalIsShown() throws {
        let file = IntakeFile(name: "a\u{1B}[2J.csv", bytes: 9, placement: .notPlaced(.empty))
        let text = try #require(AttentionText.text(for: input([file])))
        #expect(!text.contains("\u{1B}") && text.contains("a\\u{1b}[2J.csv"))
    }
}
