import RegistrationLog

/// The questions that begin an answer in a column of text lines, as `kcc.yaml` lists them.
///
/// No other words become a question: a note says «Mw. Jansen belde om 14:30», and no citizen's words may become the
/// name of a field.
package struct Questions: Sendable {
    /// The compared forms.
    private var forms = ByteTable()
    /// The most colons that a question has within itself.
    private var mostColons = 0

    /// Creates the list of `questions`, which are compared as names; a blank one is none.
    package init(_ questions: [String]) {
        for question in questions.map(Normalisation.compared) where !question.isEmpty {
            _ = forms.insert(question)
            mostColons = max(mostColons, question.utf8.count { $0 == 0x3A })
        }
    }

    /// Whether there is none.
    var isEmpty: Bool { forms.count == 0 }

    /// Where the colon stands behind the question with which the line in `line` begins, of two that fit the longer; nil
    /// where it begins with none.
    ///
    /// `form` is room for a form.
    ///
    /// - Complexity: Linear in the length of the line, and in the colons within the questions.
    func colon(in line: Range<Int>, of text: Span<UInt8>, form: inout [UInt8]) -> Int? {
        var last: Int?
        var colons = 0
        for index in line where text[index] == 0x3A {
            form.removeAll(keepingCapacity: true)
            Normalisation.appendCompared(text.extracting(line.lowerBound..<index), to: &form)
            if forms.number(of: form.span) != nil { last = index }
            colons += 1
            if colons > mostColons { break }
        }
        return last
    }
}
