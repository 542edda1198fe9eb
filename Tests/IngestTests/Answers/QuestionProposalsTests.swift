import Testing

@testable import Ingest

struct QuestionProposalsTests {
    private func proposals(_ cells: [String], capacity: Int = 1_000) -> [String] {
        var proposals = QuestionProposals(capacity: capacity)
        for cell in cells { proposals.add(cell.utf8.span) }
        return proposals.questions
    }

    @Test func aTextThatBeginsALineInTwentyRegistrationsIsProposed() {
        // «Waar» begins a line of 21 cells, «Wat» of 20, «Wie» of 19.
        let cells = (0..<21).map { number in
            "Mw. \(number) belde\nWaar: x\r\n" + (number < 20 ? "Wat : y\r" : "") + (number < 19 ? "Wie: z" : "")
        }
        #expect(proposals(cells) == ["Waar", "Wat"])
        #expect(proposals(Array(cells.prefix(20))) == ["Waar", "Wat"])
        #expect(proposals(Array(cells.prefix(19))) == [])
    }

    @Test func aTextCountsOnceARegistration() {
        #expect(proposals(Array(repeating: "Waar: a\nwaar: b\nWAAR: c", count: 19)) == [])
        #expect(proposals(Array(repeating: "Waar: a\nwaar: b\nWAAR: c", count: 20)) == ["Waar"])
    }

    @Test func spellingsOfOneNameAreOneQuestion() {
        let cells = Array(repeating: " wie  belt : a", count: 10) + Array(repeating: "Wie belt: b", count: 10)
        #expect(proposals(cells) == ["wie belt"])
    }

    @Test(arguments: [
        "geen", "14:30 gebeld", ": x", " : x", "12-3: x", "a b\n: x", "https://example.org/a",
        String(repeating: "a", count: 301) + ": x",
    ])
    func otherTextsAreNoQuestions(_ cell: String) { #expect(proposals(Array(repeating: cell, count: 30)) == []) }

    @Test func ofEquallyFrequentTextsTheFirstInOrderIsFirst() {
        #expect(proposals(Array(repeating: "b: 1\né: 1\nz: 1\na: 1", count: 20)) == ["a", "b", "z", "é"])
    }

    /// Four slots, and after each cell with the question three texts that come once: the question keeps its slot.
    @Test func memoryIsBoundedAndCountsAreNeverTooHigh() {
        let cells = (0..<40).flatMap { number in ["Waar: x", "u\(number): x\nv\(number): x\nw\(number): x"] }
        #expect(proposals(cells, capacity: 4) == ["Waar"])
        // Nothing but texts of one citizen each.
        #expect(proposals((0..<1_000).map { "Mw. \($0)a: x" }, capacity: 4) == [])
        // 19 times is too few, whatever else comes.
        #expect(proposals(Array(cells.prefix(38)), capacity: 4) == [])
    }
}
