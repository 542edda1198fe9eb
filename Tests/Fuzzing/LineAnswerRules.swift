import Ingest
import RegistrationLog

/// What holds for every cell of answers in lines: it is taken apart as a plain reading of the rule does.
enum LineAnswerRules {
    private static let questions = [
        "Naam", "Wat is er gebeurd", "Tijd", "Tijd: van", "Tijd: van: tot", "É", "a\u{301}",
    ]
    private static let list = Questions(questions)
    private static let keys = Set(questions.map { Array(Normalisation.compared($0).utf8) })

    /// Checks the rule on a cell, which is UTF-8 without NUL, as all cells are.
    static func check(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { return }
        var answers = CellAnswers()
        answers.readLines(bytes.span, questions: list)
        func part(_ range: Range<Int>) -> String { String(decoding: answers.text[range], as: UTF8.self) }
        let found = answers.entries.map {
            [Normalisation.compared(part($0.question)), Normalisation.shown(part($0.answer))]
        }
        let expected = expected(text)
        require(found == expected, "\(found), expected \(expected)")
    }

    /// Pairs of a question and its answer.
    private static func expected(_ text: String) -> [[String]] {
        var answers: [[String]] = []
        for line in text.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: { "\r\n".unicodeScalars.contains($0) })
        {
            let colons = line.indices.filter { line[$0] == ":" }
            let last = colons.last { keys.contains(Array(Normalisation.compared(String(line[..<$0])).utf8)) }
            if let last {
                answers.append([
                    Normalisation.compared(String(line[..<last])), String(line[line.index(after: last)...]),
                ])
            } else if !answers.isEmpty {
                answers[answers.count - 1][1] += "\n" + String(line)
            }
        }
        return answers.map { [$0[0], Normalisation.shown($0[1])] }
    }
}
