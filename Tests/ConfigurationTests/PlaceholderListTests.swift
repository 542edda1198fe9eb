import Testing

@testable import Configuration

struct PlaceholderListTests {
    @Test func placeholdersAreAddedAndRemovedInAnySpelling() {
        let list = PlaceholderList(adding: ["Zie  Boven", "É.O.", " "], removing: ["X", " Onbekend"])
        #expect(list.keys == ["-", "--", "?", "n.v.t.", "n/a", "null", "nvt", "zie boven", "é.o."])
    }

    @Test func whatIsBothAddedAndRemovedIsNoPlaceholder() {
        #expect(PlaceholderList(adding: ["leeg"], removing: ["Leeg"]) == PlaceholderList())
    }

    @Test func whatIsAddedTwiceStandsInTheListOnce() {
        #expect(PlaceholderList(adding: ["leeg", "LEEG", "NVT"]).keys == PlaceholderList(adding: ["leeg"]).keys)
    }
}
