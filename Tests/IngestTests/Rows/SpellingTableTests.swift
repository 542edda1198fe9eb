import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct SpellingTableTests {
    @Test func cellsOfOneShownFormAreOneSpelling() {
        var table = SpellingTable()
        let cells = ["Tel  nr", " Tel nr ", "tel nr", "Tel\u{A0}nr", "Cafe\u{301}", "Café", "Tel nr"]
        let numbers = cells.map { table.insert($0.utf8.span) }
        // Case is kept, blanks are collapsed, and accents composed.
        #expect(numbers.map(\.rawValue) == [0, 0, 1, 0, 2, 2, 0])
        #expect((0..<table.shown.count).map(table.shown.string) == ["Tel nr", "tel nr", "Café"])
        #expect(Array(table.shown.string(2).utf8) == Array("Caf\u{E9}".utf8))
    }

    /// The plain twin is a dictionary of shown forms.
    @Test func whatFollowedLastTimeDoesNotMatter() {
        var random = SplitMix64(seed: 3)
        var table = SpellingTable()
        var numbers: [String: SpellingID] = [:]
        let cells = ["", " ", "a", "b", "A", " a", "c", "bb", "een lange vraag?", "een lange vraag!"]
        for _ in 0..<2_000 {
            if Int.random(in: 0..<5, using: &random) == 0 {
                table.turn(toContext: Int.random(in: 0..<4, using: &random))
            }
            let cell = cells.randomElement(using: &random) ?? ""
            let shown = Normalisation.shown(cell)
            let number = numbers[shown] ?? SpellingID(numbers.count)
            numbers[shown] = number
            #expect(table.insert(cell.utf8.span) == number)
        }
    }

    @Test func eachContextHasItsOrder() {
        var table = SpellingTable()
        func read(_ cells: String, in context: Int, expected: Bool) {
            table.turn(toContext: context)
            for cell in cells {
                let span = String(cell).utf8.span
                if expected {
                    let found = table.expected(span)
                    #expect(found != nil, "\(cell) of \(cells)")
                }
                _ = table.insert(span)
            }
        }
        for _ in 0..<2 {
            read("abcd", in: 0, expected: false)
            read("adbe", in: 1, expected: false)
        }
        read("abcd", in: 0, expected: true)
        read("adbe", in: 1, expected: true)
        // Questions that are left out are expected all the same, up to two of them.
        read("ad", in: 0, expected: true)
        let late = table.expected("z".utf8.span)
        #expect(late == nil)
    }
}
