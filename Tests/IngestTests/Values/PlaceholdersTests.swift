import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct PlaceholdersTests {
    @Test(arguments: [
        "", "  ", "\u{A0}", "-", "--", "?", "n.v.t.", "N.V.T.", "nvt", "NVT", " Nvt ", "n/a", "N/A",
        "onbekend", "Onbekend\t", ".", "..", "...", "\u{A0}nb\u{3000}", "niet van  toepassing", "N.b.", "n.n.b.", "NNB",
        "Niet bekend", "niet ingevuld", "GEEN ANTWOORD",
    ])
    func emptyCellsAndDefaultPlaceholdersAreNotCaptured(_ cell: String) {
        #expect(!isCaptured(cell, Placeholders()))
    }

    @Test(arguments: [
        "---", "n.v.t", "nee", "ja", "onbekende vrouw", "onbeken", "x", "X", "nbb", "n n b", "....", "niet", "geen",
        "- -", "0", "false", "n/a.", "é",
        // Not the letter x or n of a placeholder: marks make them other letters.
        "?\u{301}", "n\u{303}vt", "‐",
    ])
    func everythingElseIsCaptured(_ cell: String) {
        #expect(isCaptured(cell, Placeholders()))
    }

    @Test func placeholdersCanBeAddedAndRemovedInAnySpelling() {
        let list = PlaceholderList(adding: ["Zie  Boven", "É.O.", " "], removing: ["NVT", " Onbekend"])
        let placeholders = Placeholders(list)
        for cell in ["zie boven", " ZIE \t\u{A0} BOVEN", "é.o.", "E\u{301}.O.", "nb"] {
            #expect(!isCaptured(cell, placeholders), "\(cell)")
        }
        for cell in ["nvt", "onbekend", "zieboven", "zie boven.", "zie", "e.o.", "zie bovén"] {
            #expect(isCaptured(cell, placeholders), "\(cell)")
        }
    }

    @Test func whatIsBothAddedAndRemovedIsNoPlaceholder() {
        #expect(isCaptured("leeg", Placeholders(PlaceholderList(adding: ["leeg"], removing: ["Leeg"]))))
    }

    /// The kelvin sign U+212A is lowercased to the letter k, in ASCII.
    @Test func aCellOfOtherBytesWithTheSameFormIsNotCaptured() {
        #expect(!isCaptured("\u{212A}", Placeholders(PlaceholderList(adding: ["k"]))))
        #expect(!isCaptured("onbe\u{212A}end", Placeholders()))
    }

    /// The plain definition: what is left of a cell when it is compared is nothing, or a placeholder.
    @Test func cellsOfAnyLettersAreJudgedByTheirComparedForm() {
        let lists = [
            PlaceholderList(), PlaceholderList(adding: ["zie  boven", "é", "e\u{301}x", "ñ.v.t."]),
            // Some are longer than the letters that are looked at first, or have a mark where these end.
            PlaceholderList(adding: ["onbekend bij klant", "onbekén", "xxxxxxxé", "nullnull1", "nullnul\u{37E}"]),
            PlaceholderList(removing: PlaceholderList.defaults),
        ].map { (keys: $0.keys, placeholders: Placeholders($0)) }
        let parts = [
            "x", "X", "n", "N", ".", "v", "t", "-", "?", "/", "a", "null", "nul", "l", "onbe", "k", "end", "onbekend",
            "bij klant", "xxxxxxx", "\u{212A}", "é", "É",
            "e", "\u{301}",
            "\u{303}", "\u{AD}", "\u{200B}", "\u{FEFF}", " ", "\u{A0}", "\t", "zie", "boven", "\u{130}", "\u{37E}", "ö",
            "\u{3000}", "1",
        ]
        var random = SplitMix64(seed: 11)
        var placeholders = 0
        for _ in 0..<40_000 {
            let cell = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }.joined()
            for list in lists {
                let form = Normalisation.compared(cell)
                let expected = !form.isEmpty && !list.keys.contains(form) && !MachineEmpty.keys.contains(form)
                let isEmpty = list.placeholders.isEmpty(cell.utf8.span)
                #expect(isEmpty == (form.isEmpty || MachineEmpty.keys.contains(form)))
                #expect(isCaptured(cell, list.placeholders) == expected, "\(cell.unicodeScalars.map(\.value))")
                if !form.isEmpty && !expected { placeholders += 1 }
            }
        }
        #expect(placeholders > 1_000)
    }

    /// What the shortcut for placeholders in ASCII rests on.
    @Test func onlyThreeLettersBeyondASCIIAreComparedAsASCII() {
        let letters = (0x80...0x10FFFF).compactMap(Unicode.Scalar.init).filter { letter in
            let form = Normalisation.compared(String(letter))
            return !form.isEmpty && form.utf8.allSatisfy { $0 < 0x80 }
        }
        #expect(letters.map(\.value) == [0x37E, 0x1FEF, 0x212A])
    }

    private func isCaptured(_ cell: String, _ placeholders: Placeholders) -> Bool {
        placeholders.isCaptured(cell.utf8.span)
    }
}
