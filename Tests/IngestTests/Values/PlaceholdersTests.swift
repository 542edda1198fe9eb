import Testing

@testable import Ingest

struct PlaceholdersTests {
    @Test(arguments: [
        "", "  ", "\u{A0}", "-", "--", "?", "n.v.t.", "N.V.T.", "nvt", "NVT", " Nvt ", "n/a", "N/A", "null", "NULL",
        "onbekend", "Onbekend\t", "x", "X", "\u{A0}x\u{3000}",
    ])
    func emptyCellsAndDefaultPlaceholdersAreNotCaptured(_ cell: String) {
        #expect(!isCaptured(cell, Placeholders()))
    }

    @Test(arguments: [
        "---", "n.v.t", "nee", "ja", "onbekende vrouw", "onbeken", "xx", "x x", "- -", "0", "false", "n/a.", "é",
        // Not the letter x or n of a placeholder: marks make them other letters.
        "x\u{301}", "n\u{303}vt", "‐",
    ])
    func everythingElseIsCaptured(_ cell: String) {
        #expect(isCaptured(cell, Placeholders()))
    }

    @Test func placeholdersCanBeAddedAndRemovedInAnySpelling() {
        let placeholders = Placeholders(adding: ["Zie  Boven", "É.O.", " "], removing: ["X", " Onbekend"])
        let keys = ["-", "--", "?", "n.v.t.", "n/a", "null", "nvt", "zie boven", "é.o."]
        #expect(placeholders.keys == keys)
        for cell in ["zie boven", " ZIE \t\u{A0} BOVEN", "é.o.", "E\u{301}.O.", "nvt"] {
            #expect(!isCaptured(cell, placeholders), "\(cell)")
        }
        for cell in ["x", "onbekend", "zieboven", "zie boven.", "zie", "e.o.", "zie bovén"] {
            #expect(isCaptured(cell, placeholders), "\(cell)")
        }
    }

    @Test func whatIsBothAddedAndRemovedIsNoPlaceholder() {
        #expect(isCaptured("leeg", Placeholders(adding: ["leeg"], removing: ["Leeg"])))
    }

    /// The kelvin sign U+212A is lowercased to the letter k, in ASCII.
    @Test func aCellOfOtherBytesWithTheSameFormIsNotCaptured() {
        #expect(!isCaptured("\u{212A}", Placeholders(adding: ["k"])))
        #expect(!isCaptured("onbe\u{212A}end", Placeholders()))
    }

    private func isCaptured(_ cell: String, _ placeholders: Placeholders) -> Bool {
        placeholders.isCaptured(cell.utf8.span)
    }
}
