import Testing

@testable import Ingest

struct QuestionsTests {
    /// The text before the colon that is found in a line.
    private func question(of line: String, among questions: [String]) -> String? {
        let text = Array(line.utf8)
        var form: [UInt8] = []
        let colon = Questions(questions).colon(in: 0..<text.count, of: text.span, form: &form)
        return colon.map { String(decoding: text[..<$0], as: UTF8.self) }
    }

    @Test func questionsAreComparedAsNames() {
        #expect(question(of: " CAFE\u{301}\u{A0} naam : x", among: ["café naam"]) == " CAFE\u{301}\u{A0} naam ")
        #expect(question(of: "cafe naam: x", among: ["café naam"]) == nil)
    }

    @Test func theLongerOfTwoThatFitIsTheQuestion() {
        let questions = ["Waar", "Waar: straat", "Waar: straat: nummer", "straat"]
        #expect(question(of: "Waar: straat: Dorpsstraat: 1", among: questions) == "Waar: straat")
        #expect(question(of: "Waar: straat: nummer: 1", among: questions) == "Waar: straat: nummer")
        #expect(question(of: "Waar: straat", among: questions) == "Waar")
        #expect(question(of: "Waar: stad: x", among: questions) == "Waar")
    }

    @Test func blankQuestionsAreNone() {
        #expect(Questions(["", " "]).isEmpty)
        #expect(!Questions(["", "a"]).isEmpty)
        #expect(question(of: ": x", among: ["", "a"]) == nil)
    }
}
