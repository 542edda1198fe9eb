import RegistrationLog

/// The answers in one cell, taken apart, before any of them is kept: of a cell that is malformed at its end, none is.
package struct CellAnswers {
    /// A question that was asked, with its answer; the ranges are in ``CellAnswers/text``.
    package struct Entry {
        /// The question.
        package let question: Range<Int>
        /// The answer, which may be blank.
        package let answer: Range<Int>
        /// What the question is called besides; nil where it has no other name.
        package let id: Range<Int>?
    }

    /// The names of the members of an element in a list of answers.
    private static let elementNames = ["label", "id", "answer"]

    /// What the entries refer to, as UTF-8.
    package private(set) var text: [UInt8] = []
    /// The questions in order of appearance, those without a name left out.
    package private(set) var entries: [Entry] = []

    /// Creates the answers of no cell.
    package init() {}

    /// Forgets all answers.
    mutating func removeAll() {
        text.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Takes a cell of JSON apart; false, and without entries, where it is no object and no array of objects.
    ///
    /// In an object the names of its members are the questions. In an array each object is `{id, label, answer}`, and
    /// the question is `label`, else `id`.
    ///
    /// - Complexity: Linear in the length of the cell.
    package mutating func readJSON(_ cell: Span<UInt8>) -> Bool {
        removeAll()
        do throws(MalformedJSON) {
            var cursor = JSONCursor(WhiteSpace.trimmedRange(of: cell))
            switch cursor.peek(of: cell) {
            case 0x7B: try readObject(cell, at: &cursor)
            case 0x5B: try readArray(cell, at: &cursor)
            default: throw MalformedJSON()
            }
            guard cursor.peek(of: cell) == nil else { throw MalformedJSON() }
            return true
        } catch {
            removeAll()
            return false
        }
    }

    private mutating func readObject(_ cell: Span<UInt8>, at cursor: inout JSONCursor) throws(MalformedJSON) {
        try cursor.open(0x7B, of: cell)
        var isFirst = true
        while try cursor.hasNext(before: 0x7D, isFirst: isFirst, of: cell) {
            isFirst = false
            let start = text.count
            try cursor.appendKey(of: cell, to: &text)
            let question = start..<text.count
            try cursor.appendAnswer(of: cell, to: &text)
            add(Entry(question: question, answer: question.upperBound..<text.count, id: nil))
        }
    }

    private mutating func readArray(_ cell: Span<UInt8>, at cursor: inout JSONCursor) throws(MalformedJSON) {
        try cursor.open(0x5B, of: cell)
        var isFirst = true
        while try cursor.hasNext(before: 0x5D, isFirst: isFirst, of: cell) {
            isFirst = false
            let parts = try cursor.appendMembers(named: Self.elementNames, of: cell, to: &text)
            guard let question = parts[0] ?? parts[1] else { continue }
            add(Entry(question: question, answer: parts[2] ?? 0..<0, id: parts[0] == nil ? nil : parts[1]))
        }
    }

    /// Takes a cell of lines apart.
    ///
    /// A line that begins with one of `questions` and a colon is that question with its answer; any other line
    /// continues the answer above it, or stands before the first question and is read past.
    ///
    /// - Complexity: Linear in the length of the cell.
    package mutating func readLines(_ cell: Span<UInt8>, questions: Questions) {
        removeAll()
        cell.withUnsafeBufferPointer { text.append(contentsOf: $0) }
        var form: [UInt8] = []
        /// The question whose answer goes on, and where that begins.
        var open: (question: Range<Int>, answer: Int)?
        var start = 0
        while start < cell.count {
            let end = TextLines.end(from: start, of: cell)
            if let colon = questions.colon(in: start..<end, of: cell, form: &form) {
                if let open { add(Entry(question: open.question, answer: open.answer..<start, id: nil)) }
                open = (start..<colon, colon + 1)
            }
            start = end + 1
        }
        if let open { add(Entry(question: open.question, answer: open.answer..<cell.count, id: nil)) }
    }

    private mutating func add(_ entry: Entry) {
        if !WhiteSpace.isBlank(text.span.extracting(entry.question)) { entries.append(entry) }
    }
}
