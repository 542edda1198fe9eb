import Testing

@testable import Reporting

@Suite struct SampleNamesTests {
    @Test(arguments: [
        ("Paspoort", "Paspoort"), ("Straat/stoep", "Straat stoep"), ("a[b]:c*d?e\\f", "a b c d e f"),
        ("<i>\"x|y\"", "i x y"), ("'s Avonds'", "s Avonds"), ("Foto's", "Foto's"), ("", "product"), (" ' ", "product"),
        ("[]:*?/\\", "product"), ("a\u{0}\nb\u{2028}c", "a b c"), ("zo\u{AD}nder\u{202E}", "zonder"),
        ("a\u{FFFE}b", "a b"), ("  veel   blanks ", "veel blanks"), ("..", ".."), ("日本語", "日本語"),
    ])
    func whatAFileMayNotHaveABlankStandsFor(_ product: String, _ name: String) {
        #expect(SampleNames.files([product]).names == [name])
    }

    @Test func sheetsHave31UnitsAndFiles80Bytes() {
        let long = String(repeating: "é", count: 200)
        #expect(SampleNames.sheets([long]).names == [String(repeating: "é", count: 31)])
        #expect(SampleNames.files([long]).names == [String(repeating: "é", count: 40)])
        // Each takes two UTF-16 code units and four bytes, and is not cut in two.
        let faces = "x" + String(repeating: "😀", count: 40)
        #expect(SampleNames.sheets([faces]).names == ["x" + String(repeating: "😀", count: 15)])
        #expect(SampleNames.files([faces]).names == ["x" + String(repeating: "😀", count: 19)])
        // No blank is left at an end where a name was cut.
        let cut = String(repeating: "a", count: 30) + " b"
        #expect(SampleNames.sheets([cut]).names == [String(repeating: "a", count: 30)])
    }

    @Test func oneCharacterOfAnyLengthIsNoName() {
        #expect(SampleNames.files(["a" + String(repeating: "\u{301}", count: 100)]).names == ["product"])
    }

    /// Excel takes names for one that differ in case alone, and so do many file systems.
    @Test func aNumberMakesThemDiffer() {
        #expect(
            SampleNames.files(["Pas", "pas", "PAS (2)", "Pas"]).names == ["Pas", "pas (2)", "PAS (2) (2)", "Pas (3)"])
        let long = String(repeating: "a", count: 31)
        let names = SampleNames.sheets(Array(repeating: long, count: 11)).names
        #expect(names[0] == long)
        #expect(names[1] == String(repeating: "a", count: 27) + " (2)")
        #expect(names[10] == String(repeating: "a", count: 26) + " (11)")
    }

    @Test func aSheetIsNotCalledAsAnotherIs() {
        #expect(SampleNames.sheets(["uitleg", "History"]).names == ["uitleg (2)", "History (2)"])
        #expect(SampleNames.files(["uitleg", "History"]).names == ["uitleg", "History"])
    }

    /// The library writes such names without quotes, and then Excel takes `WMO2015!$1:$1` for damaged.
    @Test(arguments: [
        ("WMO2015", "WMO2015 (1)"), ("2024", "2024 (1)"), ("R1C1", "R1C1 (1)"), ("rc", "rc (1)"), ("BSN", "BSN"),
        ("WMO 2015", "WMO 2015"), ("Verhuizing", "Verhuizing"),
    ])
    func aSheetIsNotCalledLikeACell(_ product: String, _ name: String) {
        #expect(SampleNames.sheets([product]).names == [name])
    }
}
