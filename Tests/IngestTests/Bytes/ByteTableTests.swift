import TestSupport
import Testing

@testable import Ingest

struct ByteTableTests {
    @Test func stringsAreNumberedInOrderOfFirstAppearance() {
        var table = ByteTable()
        #expect(["b", "a", "", "b", "ab", "", "a\0", "a"].map { table.insert($0) } == [0, 1, 2, 0, 3, 2, 4, 1])
        #expect(table.count == 5)
        #expect((0..<5).map(table.string) == ["b", "a", "", "ab", "a\0"])
        #expect(table.number(of: "ab") == 3)
        #expect(table.number(of: "") == 2)
        #expect(table.number(of: "c") == nil)
        #expect(table.number(of: "A") == nil)
    }

    @Test func anEmptyTableHoldsNothing() {
        let table = ByteTable()
        #expect(table.count == 0)
        #expect(table.number(of: "") == nil)
    }

    @Test func onlyEqualBytesAreEqual() {
        var table = ByteTable()
        // Two ways to write é are one character and other bytes.
        #expect(table.insert("\u{E9}") == 0)
        #expect(table.insert("e\u{301}") == 1)
        // A string that begins with another, and the end of one with the beginning of the next.
        #expect(["xy", "z", "x", "yz", "xyz"].map { table.insert($0) } == [2, 3, 4, 5, 6])
    }

    /// 50,000 draws of about 20,000 strings, far over the 64 slots that it begins with, against Swift's dictionary.
    @Test func itAgreesWithADictionaryAsItGrows() {
        var random = SplitMix64(seed: 1)
        var table = ByteTable()
        var numbers: [String: Int] = [:]
        var disagreements = 0
        for _ in 0..<50_000 {
            let text = String(Int.random(in: 0..<20_000, using: &random), radix: 36)
            let isFoundAlike = table.number(of: text) == numbers[text]
            let expected = numbers[text] ?? numbers.count
            numbers[text] = expected
            if !isFoundAlike || table.insert(text) != expected { disagreements += 1 }
        }
        #expect(disagreements == 0)
        #expect(table.count == numbers.count)
        #expect(numbers.allSatisfy { table.string($1) == $0 })
    }

    @Test func allStringsOfAnotherTableAreAddedAtOnce() {
        var table = ByteTable()
        var other = ByteTable()
        for text in ["a", "b"] { _ = table.insert(text) }
        for text in ["c", "b", "", "a"] { _ = other.insert(text) }
        #expect(table.insert(contentsOf: other) == [2, 1, 3, 0])
        #expect((0..<table.count).map(table.string) == ["a", "b", "c", ""])
        #expect(table.insert(contentsOf: ByteTable()) == [])
    }

    // As the tables of the pieces of a file do, which begin with what the first of them had; or nearly.
    @Test(arguments: [
        ["a", "b", "c"], ["a", "b", "c", "d"], ["a", "b"], ["a"], ["a", "b", "d", "c"], ["a", "bc"], ["ab", "c"],
        ["b", "a", "c"], ["", "a", "b", "c"],
    ])
    func tablesMayBeginAlike(texts: [String]) {
        var table = ByteTable()
        var other = ByteTable()
        var plain = ["a": 0, "b": 1, "c": 2]
        for text in ["a", "b", "c"] { _ = table.insert(text) }
        for text in texts { _ = other.insert(text) }
        let expected = texts.map { text in
            let number = plain[text] ?? plain.count
            plain[text] = number
            return number
        }
        let found = table.insert(contentsOf: other)
        #expect(found == expected)
        #expect(table.count == plain.count)
    }
}
