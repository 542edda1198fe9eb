@testable import Ingest

extension CellAnswers {
    /// A line for each entry: `question = answer`, with `(id)` behind the question where it has one; nil where the cell
    /// is no JSON that holds answers.
    static func json(_ cell: String) -> [String]? { json(Array(cell.utf8)) }

    static func json(_ cell: [UInt8]) -> [String]? {
        var answers = CellAnswers()
        return answers.readJSON(cell.span) ? answers.lines : nil
    }

    /// A line for each entry of a cell of text lines.
    static func lines(_ cell: String, questions: [String]) -> [String] {
        var answers = CellAnswers()
        answers.readLines(cell.utf8.span, questions: Questions(questions))
        return answers.lines
    }

    private var lines: [String] {
        entries.map { entry in
            let id = entry.id.map { " (\(string($0)))" } ?? ""
            return "\(string(entry.question))\(id) = \(string(entry.answer))"
        }
    }

    /// What stands in a part of the text.
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
