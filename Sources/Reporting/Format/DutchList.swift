/// Puts parts in a row as Dutch does: `a`, `a en b`, `a, b en c`.
enum DutchList {
    /// The parts as text; empty without parts.
    static func text(_ parts: [String]) -> String { prose(parts.map { Prose($0) }).plainText }

    /// The parts as a sentence in which names stand apart; empty without parts.
    static func prose(_ parts: [Prose]) -> Prose {
        guard let first = parts.first else { return "" }
        return parts.enumerated().dropFirst().reduce(first) { row, part in
            part.offset == parts.count - 1 ? "\(row) en \(part.element)" : "\(row), \(part.element)"
        }
    }
}
