import Testing

@testable import Ingest

struct NameTableTests {
    @Test func namesAreNumberedInOrderOfFirstAppearance() {
        var table = NameTable()
        #expect(["tel", "mail", "tel"].map { table.insert(key: $0) } == [0, 1, 0])
        #expect(table.count == 2)
        #expect(table.comparedForms == ["tel", "mail"])
        #expect(table.number(ofKey: "mail") == 1)
        #expect(table.number(ofKey: "Mail") == nil)
    }

    @Test func theMostFrequentSpellingIsShown() {
        let table = table([("Tel", .captured, 2), ("TEL", .captured, 3), ("tel", .captured, 2), ("TEL", .captured, 0)])
        #expect(table.shownForm(of: 0) == "TEL")
    }

    @Test func countsOfOneSpellingAddUp() {
        #expect(table([("Tel", .captured, 2), ("TEL", .captured, 3), ("Tel", .captured, 2)]).shownForm(of: 0) == "Tel")
    }

    @Test(arguments: [
        (["tel", "Tel", "TEL"], "TEL"), (["Ébène", "ébène"], "Ébène"),
        // U+FF21 comes before U+1D400, though its UTF-16 is the greater.
        (["\u{1D400}", "\u{FF21}"], "\u{FF21}"), (["ab", "a"], "a"),
    ])
    func ofEquallyFrequentSpellingsTheSmallestByCodePointIsShown(_ spellings: [String], _ shown: String) {
        #expect(table(spellings.map { ($0, .captured, 2) }).shownForm(of: 0) == shown)
    }

    @Test func aWeakerClaimDecidesOnlyWithoutAStronger() {
        let all: [(String, NameTable.Claim, Int)] = [
            ("signal", .remarked, 9), ("named", .named, 8), ("asked", .asked, 7), ("captured", .captured, 1),
        ]
        #expect(table(all).shownForm(of: 0) == "captured")
        #expect(table(Array(all.prefix(3))).shownForm(of: 0) == "asked")
        #expect(table(Array(all.prefix(2))).shownForm(of: 0) == "named")
        #expect(table(Array(all.prefix(1))).shownForm(of: 0) == "signal")
        #expect(table([]).shownForm(of: 0) == "key")
    }

    private func table(_ tallies: [(String, NameTable.Claim, Int)]) -> NameTable {
        var table = NameTable()
        let number = table.insert(key: "key")
        for (spelling, claim, count) in tallies {
            table.tally(number, spelling: spelling, claim: claim, count: count)
        }
        return table
    }
}
