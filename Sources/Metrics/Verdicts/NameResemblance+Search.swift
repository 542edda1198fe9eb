extension NameResemblance {
    /// How many bytes of names are looked through.
    private static let mostBytes = 8 << 20

    /// Finds what the questions of a product may be called in its follow-up.
    ///
    /// Where the names are too many to be looked through, which those of no product are, every question may be one of them.
    ///
    /// - Parameters:
    ///   - questions: The compared names of the questions of the product.
    ///   - names: The compared names in the follow-up of at least five of its registrations that no registration of the log
    ///     asks.
    ///   - limit: How many bytes are looked through.
    /// - Returns: For each question the first of these names that it resembles; nil where none does.
    /// - Complexity: Linear in the bytes of all names, but for those that stand in up to ``mostQuestions`` questions, which are
    ///   come across as often as they do.
    static func names(
        resembledBy questions: [String], among names: [String], limit: Int = mostBytes
    ) -> [String?] {
        guard (questions + names).reduce(0, { $0 + $1.utf8.count }) <= limit else {
            return questions.map { _ in names.first }
        }
        var groups: [String: ResembledQuestions] = [:]
        for (position, question) in questions.enumerated() {
            let form = NameResemblance(question)
            groups[form.digits, default: ResembledQuestions()].add(question: form, position)
        }
        let forms = names.map(NameResemblance.init)
        // Without a question of the same digits there is none that a name resembles.
        for form in forms { groups[form.digits]?.add(name: form) }
        for digits in groups.keys { groups[digits]?.search() }
        var found = [String?](repeating: nil, count: questions.count)
        for (name, form) in zip(names, forms) {
            for question in groups[form.digits]?.questions(resembling: form) ?? [] where found[question] == nil {
                found[question] = name
            }
        }
        return found
    }
}

/// The questions and names with the same digits, each different text once.
private struct ResembledQuestions {
    /// The positions of the questions with each text, and whether that is long enough to resemble what it is a part of.
    private var questions: [[UInt8]: (positions: [Int], isWord: Bool)] = [:]
    /// By text of a name the positions of the questions that it resembles, until there are too many; whether it is long enough.
    private var names: [[UInt8]: (questions: Set<Int>, isWord: Bool)] = [:]

    mutating func add(question form: NameResemblance, _ position: Int) {
        questions[form.bytes, default: ([], form.isWord)].positions.append(position)
    }

    mutating func add(name form: NameResemblance) { names[form.bytes] = ([], form.isWord) }

    /// The positions of the questions that a name resembles; none where there are too many.
    func questions(resembling form: NameResemblance) -> Set<Int> {
        guard let found = names[form.bytes], found.questions.count <= NameResemblance.mostQuestions else { return [] }
        return found.questions
    }

    /// Finds the questions that stand in names, and then those in which names stand.
    mutating func search() {
        if names.isEmpty { return }
        let words = questions.filter { $0.value.isWord }.map(\.key)
        var search = WordSearch(words)
        for (name, isWord) in names.map({ ($0.key, $0.value.isWord) }) {
            var resembled: Set<Int> = []
            search.visit(name) { word in
                resembled.formUnion(questions[words[word]]?.positions.prefix(NameResemblance.mostQuestions + 1) ?? [])
                return resembled.count <= NameResemblance.mostQuestions
            }
            names[name] = (resembled, isWord)
        }
        searchNames()
    }

    private mutating func searchNames() {
        let words = names.filter { $0.value.isWord && $0.value.questions.count <= NameResemblance.mostQuestions }
            .map(\.key)
        var search = WordSearch(words)
        var isDone = [Bool](repeating: false, count: words.count)
        for (question, entry) in questions {
            var seen: Set<Int> = []
            search.visit(question) { word in
                if seen.insert(word).inserted {
                    names[words[word]]?.questions
                        .formUnion(entry.positions.prefix(NameResemblance.mostQuestions + 1))
                }
                return true
            }
            for word in seen where !isDone[word] {
                guard let found = names[words[word]]?.questions.count, found > NameResemblance.mostQuestions else {
                    continue
                }
                isDone[word] = true
                search.remove(word)
            }
        }
    }
}
