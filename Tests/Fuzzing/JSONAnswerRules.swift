import Ingest

/// What holds for every cell of JSON answers: it is taken apart exactly when a parser that was written apart finds an
/// object or an array of objects, into the same questions and answers; and a number keeps its value.
enum JSONAnswerRules {
    private static let nestingLimit = 128

    private struct Answer: Equatable {
        var question: String
        var answer: String
        var id: String?
    }

    /// Checks the rules on a cell, which is UTF-8 without NUL, as all cells are.
    static func check(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { return }
        let scalars = text.unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) } ?? start
        let expected = ReferenceJSON(String(scalars[start..<end]), nestingLimit: nestingLimit).flatMap(answers)
        let found = found(in: bytes)
        require(found == expected, "\(found as Any), by the reference \(expected as Any)")
    }

    private static func found(in cell: [UInt8]) -> [Answer]? {
        var answers = CellAnswers()
        guard answers.readJSON(cell.span) else { return nil }
        func text(_ range: Range<Int>) -> String { String(decoding: answers.text[range], as: UTF8.self) }
        return answers.entries.map {
            Answer(question: text($0.question), answer: text($0.answer), id: $0.id.map(text))
        }
    }

    private static func answers(of value: ReferenceJSON) -> [Answer]? {
        switch value {
        case .object(let members):
            return members.filter { !isBlank($0.name) }.map { Answer(question: $0.name, answer: answer($0.value)) }
        case .list(let elements):
            var answers: [Answer] = []
            for element in elements {
                guard case .object(let members) = element else { return nil }
                let label = first("label", of: members)
                let id = first("id", of: members)
                guard let question = label ?? id else { continue }
                answers.append(
                    Answer(
                        question: question, answer: first("answer", of: members) ?? "", id: label == nil ? nil : id))
            }
            return answers
        case .text, .number, .word:
            return nil
        }
    }

    private static func answer(_ value: ReferenceJSON) -> String {
        switch value {
        case .text(let text), .word(let text): text
        case .number(let number): spelling(of: number)
        case .list(let elements): elements.map(answer).filter { !isBlank($0) }.joined(separator: ", ")
        case .object(let members): first("label", of: members) ?? first("value", of: members) ?? ""
        }
    }

    /// The answer of the first member of this name that has one.
    private static func first(_ name: String, of members: [(name: String, value: ReferenceJSON)]) -> String? {
        // Names are compared byte by byte, not as Unicode.
        members.lazy.filter { $0.name.utf8.elementsEqual(name.utf8) }.map { answer($0.value) }.first { !isBlank($0) }
    }

    private static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The spelling that the reader gives to a number, which must have its value, and be that of any other spelling.
    private static func spelling(of number: String) -> String {
        guard let spelling = found(in: Array("{\"a\":\(number)}".utf8))?.first?.answer else {
            require(false, "\(number) cannot be read")
            return ""
        }
        guard let value = DecimalValue(number) else { return spelling }
        require(DecimalValue(spelling) == value, "\(number) became \(spelling)")
        let again = found(in: Array("{\"a\":\(value.text)}".utf8))?.first?.answer
        require(again == spelling, "\(number) became \(spelling), \(value.text) became \(again as Any)")
        return spelling
    }
}

/// The exact value of a decimal number: its digits, without zeros at either end, times a power of ten.
private struct DecimalValue: Equatable {
    private var isNegative: Bool
    private var digits: String
    private var exponent: Int

    /// Reads a number of JSON; nil where its exponent has more than 15 digits.
    init?(_ number: String) {
        let parts = number.split { "eE".contains($0) }
        let decimals = parts[0].drop { $0 == "-" }.split(separator: ".")
        let written = parts.count == 1 ? "0" : parts[1].drop { $0 == "+" }
        guard let power = Int(written), abs(power) < 1_000_000_000_000_000 else { return nil }
        let all = decimals.joined().drop { $0 == "0" }
        let significant = String(all.reversed().drop { $0 == "0" }.reversed())
        digits = significant
        isNegative = number.hasPrefix("-") && !significant.isEmpty
        let fraction = decimals.count == 2 ? decimals[1].count : 0
        exponent = significant.isEmpty ? 0 : power - fraction + all.count - significant.count
    }

    /// A spelling of the value.
    var text: String { digits.isEmpty ? "0" : "\(isNegative ? "-" : "")\(digits)e\(exponent)" }
}
