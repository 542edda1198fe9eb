import Testing

@testable import Configuration

struct PlaceholderListTests {
    @Test func placeholdersAreAddedAndRemovedInAnySpelling() {
        let list = PlaceholderList(adding: ["Zie  Boven", "É.O.", " "], removing: ["NB", " Onbekend"])
        #expect(
            list.keys == [
                "-", "--", ".", "..", "...", "?", "geen antwoord", "n.b.", "n.n.b.", "n.v.t.", "n/a", "niet bekend",
                "niet ingevuld", "niet van toepassing", "nnb", "nvt", "zie boven", "é.o.",
            ])
    }

    @Test func whatIsBothAddedAndRemovedIsNoPlaceholder() {
        #expect(PlaceholderList(adding: ["leeg"], removing: ["Leeg"]) == PlaceholderList())
    }

    @Test func whatIsAddedTwiceStandsInTheListOnce() {
        #expect(PlaceholderList(adding: ["leeg", "LEEG", "NVT"]).keys == PlaceholderList(adding: ["leeg"]).keys)
    }
}
