import RegistrationLog
import Testing

@Suite struct SubstituteLabelsTests {
    private let labels = SubstituteLabels(
        nouns: SubstituteLabels.Nouns(
            product: "product", field: "question", action: "action", channel: "channel", department: "department"),
        column: "column", file: "file", shielded: "shielded", unnamed: "no name", otherNames: "Rest")

    @Test func aLabelSaysWhatItIsOfAndItsNumber() {
        #expect(
            LabelKind.allCases.map { labels.shieldedName($0, 7) } == [
                "product 7 (shielded)", "question 7 (shielded)", "action 7 (shielded)", "channel 7 (shielded)",
                "department 7 (shielded)",
            ])
        #expect(labels.shieldedColumn(3) == "column 3 (shielded)")
        #expect(labels.unnamedFile(2) == "file 2 (no name)")
    }

    @Test func theLookOfALabelHasNoNumber() {
        #expect(
            LabelKind.allCases.map { labels.shieldedName($0) } == [
                "product … (shielded)", "question … (shielded)", "action … (shielded)", "channel … (shielded)",
                "department … (shielded)",
            ])
    }
}
