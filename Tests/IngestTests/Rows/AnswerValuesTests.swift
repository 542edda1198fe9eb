import TestSupport
import Testing

@testable import Ingest

struct AnswerValuesTests {
    /// What `values` say of `cells` one by one: the number of each, and nil where it is not remembered.
    private func numbers(_ values: AnswerValues, _ cells: [String]) -> [Int?] {
        cells.map { values.known($0.utf8.span)?.number }
    }

    @Test func onlyTheSameBytesAreTheSameCell() {
        // Cells that begin alike, up to and beyond eight bytes, and zeros that a shorter cell is filled up with.
        let cells = ["a", "A", "a\0", "aa", "abcdefgh", "abcdefghi", "abcdefg", "ja", "één", "abcdefghj"]
        var values = AnswerValues()
        for (number, cell) in cells.enumerated() {
            #expect(values.known(cell.utf8.span) == nil)
            values.keep(.identified(number), of: cell.utf8.span)
        }
        #expect(numbers(values, cells) == Array(cells.indices))
        #expect(numbers(values, ["", "\0", "b", "a\0\0", "abcdefghij"]) == [nil, nil, nil, nil, nil])
    }

    @Test func aPlaceholderIsRememberedToo() {
        var values = AnswerValues()
        values.keep(.none, of: "nvt".utf8.span)
        #expect(values.known("nvt".utf8.span) == DeliveredValue.none)
    }

    /// Of 16,384 cells each is known, and of those that come later none.
    @Test(arguments: ["", "antwoord "]) func soManyAreRemembered(beginning: String) {
        var values = AnswerValues()
        let cells = (0..<16_400).map { "\(beginning)\($0)" }
        for (number, cell) in cells.enumerated() { values.keep(.identified(number), of: cell.utf8.span) }
        #expect(numbers(values, cells) == cells.indices.map { $0 < 16_384 ? $0 : nil })
    }

    @Test(arguments: [(256, 1), (257, nil)] as [(Int, Int?)]) func longOnesAreNot(count: Int, number: Int?) {
        var values = AnswerValues()
        let cell = String(repeating: "x", count: count)
        values.keep(.identified(1), of: cell.utf8.span)
        #expect(numbers(values, [cell]) == [number])
    }
}
