import Testing

@testable import Ingest

struct CellAnswersTests {
    // MARK: JSON

    @Test func theMembersOfAnObjectAreQuestions() {
        #expect(
            CellAnswers.json(#" {"telefoon": "0612", "kleur": null, "aantal": 2.0, "extra": ["a", "b"], "ok": true} "#)
                == ["telefoon = 0612", "kleur = ", "aantal = 2", "extra = a, b", "ok = true"])
        #expect(CellAnswers.json("{}") == [])
        // Members of one name stand both, and the first captured value is found later on, as of columns of one name.
        #expect(CellAnswers.json(#"{"a": "", "a": "x", "A": "y"}"#) == ["a = ", "a = x", "A = y"])
        // A question without a name is read past.
        #expect(CellAnswers.json(#"{"": "x", " ": "y", "a": "z"}"#) == ["a = z"])
        #expect(CellAnswers.json("\u{A0}{\"a\": 1}\u{3000}") == ["a = 1"])
    }

    /// As Signalen writes `extra_properties`, but for the texts.
    @Test func theObjectsOfAnArrayAreQuestions() {
        let cell = """
            [{"id": "waar", "label": "Waar is het?", "answer": "Op de stoep", "category_url": "/x"},
             {"id": "soort", "label": "Wat is het?", "answer": {"id": "f", "label": "Fiets", "value": "fiets"}},
             {"answer": ["a", {"label": "b"}], "label": "Wat nog meer?", "id": 7.0},
             {"id": "later", "label": "Mogen wij bellen?"},
             {"id": "los", "answer": "ja"}, {"label": "Zonder id", "answer": null},
             {"id": "", "label": "Leeg id", "answer": 1}, {"answer": "niets"}, {}]
            """
        #expect(
            CellAnswers.json(cell) == [
                "Waar is het? (waar) = Op de stoep", "Wat is het? (soort) = Fiets", "Wat nog meer? (7) = a, b",
                "Mogen wij bellen? (later) = ", "los = ja", "Zonder id = ", "Leeg id = 1",
            ])
        #expect(CellAnswers.json("[]") == [])
    }

    @Test(arguments: [
        "", " ", "1", "true", "null", #""{}""#, "[1]", #"["a"]"#, "[[]]", "[{}, 1]", "[{}, [{}]]",
        #"{"a": 1} {"b": 2}"#,
        #"{"a": 1}x"#, "{'a': 1}", "['a', 'b']", "{\"a\": 1", #"[{"id": 1},]"#, "[{}", "zie {}",
    ])
    func otherCellsHoldNoJSON(_ cell: String) { #expect(CellAnswers.json(cell) == nil) }

    @Test func ofAMalformedCellNothingIsKept() {
        var answers = CellAnswers()
        let isRead = [#"{"a": 1}"#, #"{"b": 1, "c": }"#].map { cell in answers.readJSON(cell.utf8.span) }
        #expect(isRead == [true, false])
        #expect(answers.entries.isEmpty && answers.text.isEmpty)
        let isReadAgain = answers.readJSON(#"[{"id": "d"}]"#.utf8.span)
        #expect(isReadAgain)
        #expect(answers.entries.map { answers.string($0.question) } == ["d"])
    }

    // MARK: Lines

    private static let questions = ["Wat is er gebeurd", "Waar is het"]

    /// A note, a blank line and the answers, as KISS writes them.
    @Test func aLineThatBeginsWithAQuestionIsItsAnswer() {
        let cell = """
            Mw. Jansen belde om 14:30
            Naam: Jansen

            Wat is er gebeurd: er ligt een fiets
            Let op: al een week
            waar  IS het : stoep
            """
        #expect(
            CellAnswers.lines(cell, questions: Self.questions) == [
                "Wat is er gebeurd =  er ligt een fiets\nLet op: al een week\n", "waar  IS het  =  stoep",
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func linesEndInThreeWays(_ end: String) {
        let cell = ["Notitie", "Waar is het: a", "b", "Wat is er gebeurd:", "Waar is het:c", ""].joined(separator: end)
        #expect(
            CellAnswers.lines(cell, questions: Self.questions) == [
                "Waar is het =  a\(end)b\(end)", "Wat is er gebeurd = \(end)", "Waar is het = c\(end)",
            ])
    }

    @Test(arguments: [
        "", "Waar is het", "Waar is het?: hier", "En waar is het: hier", "- Waar is het: hier", "Waar: hier", ": hier",
        "Notitie; Waar is het: hier",
    ])
    func otherLinesAreReadPast(_ cell: String) { #expect(CellAnswers.lines(cell, questions: Self.questions) == []) }

    @Test func withoutQuestionsThereAreNoAnswers() {
        #expect(CellAnswers.lines("Waar is het: hier", questions: []) == [])
    }
}
