import Configuration
import Testing

@testable import Ingest

struct LookupTableTests {
    @Test func keysAreComparedAsIDs() {
        let table = table(("7", "Paspoort"), (" 9 ", "Afval"))
        #expect(value(" 7", table) == "Paspoort")
        #expect(value("9", table) == "Afval")
        #expect(value("https://voorbeeld.test/api/9", table) == "Afval")
        #expect(value("8", table) == nil && value("", table) == nil)
    }

    @Test func ofRowsWithOneKeyTheFirstCounts() {
        #expect(value("7", table(("7", "eerst"), ("7", "dan"))) == "eerst")
    }

    @Test func aRowWithoutKeyIsNone() { #expect(value("", table(("", "x"), (" ", "y"))) == nil) }

    @Test func aValueCanBeAKeyOfAFurtherTable() {
        let types = table(("1", "Parkeren"))
        let table = table(("A", "1"), ("B", "2"), further: types)
        #expect(value("A", table) == "Parkeren")
        #expect(value("B", table) == nil)
    }

    @Test func whatIsKeptIsCountedOnce() {
        var builder = LookupTableBuilder(IdentifierReader(Placeholders()))
        for (key, text) in [("1", "aa"), ("2", "aa"), ("2", "bbbb")] {
            builder.add(keyIn: key.utf8.span, value: text.utf8.span)
        }
        // Two keys of a byte, one value of two, and 32 bytes for each of the three.
        #expect(builder.bytes == 1 + 1 + 2 + 3 * 32)
    }

    /// What is changed in ids is changed in keys, on both sides.
    @Test func keysAreChangedAsIDsAre() {
        let table = table(("007", "Paspoort"), ("ABC", "Afval"), changes: [.leadingZeros, .letterCase])
        #expect(value("7", table) == "Paspoort")
        #expect(value("0007", table) == "Paspoort")
        #expect(value("abc", table) == "Afval")
    }

    /// What stands for no id is no key, or all rows without one would be one.
    @Test(arguments: ["0", "-", "NULL", "onbekend", "00000000-0000-0000-0000-000000000000"])
    func whatStandsForNoneIsNoKey(_ key: String) {
        #expect(value(key, table((key, "x"), ("7", "y"))) == nil)
    }

    private func table(
        _ rows: (String, String)..., further: LookupTable? = nil, changes: [IdentifierChange] = []
    ) -> LookupTable {
        var builder = LookupTableBuilder(IdentifierReader(Placeholders(), changes: changes), further: further)
        for (key, value) in rows { builder.add(keyIn: key.utf8.span, value: value.utf8.span) }
        return LookupTable(builder)
    }

    private func value(_ key: String, _ table: LookupTable) -> String? {
        table.value(ofKeyIn: key.utf8.span).map { String(decoding: $0, as: UTF8.self) }
    }
}
