/// Puts parts in a row as a language does, in Dutch `a`, `a en b`, `a, b en c`.
struct ListText: Sendable {
    /// The word before the last part.
    let and: String

    /// The parts as text; empty without parts.
    func text(_ parts: [String]) -> String { prose(parts.map { Prose($0) }).plainText }

    /// The parts as a sentence in which names stand apart; empty without parts.
    func prose(_ parts: [Prose]) -> Prose {
        guard let first = parts.first else { return "" }
        return parts.enumerated().dropFirst().reduce(first) { row, part in
            part.offset == parts.count - 1 ? "\(row) \(and) \(part.element)" : "\(row), \(part.element)"
        }
    }

    /// The parts as a sentence, at most `most` of them: of more the first ones, and how many `others` there are, so that never
    /// a single one is left out.
    func prose(_ parts: [Prose], most: Int, others: Noun) -> Prose {
        guard parts.count > most else { return prose(parts) }
        return prose(parts.prefix(most - 1) + ["\(others.counted(parts.count - most + 1))"])
    }
}
