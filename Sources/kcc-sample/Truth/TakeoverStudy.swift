/// How often the values in columns of a field agree with what was captured for a product, and how often they would by
/// chance.
struct TakeoverStudy: Sendable {
    /// How often each value was captured in a pair of a registration and a value.
    private var captured: [String: Int] = [:]
    /// How often each value stood in the column of a pair.
    private var taken: [String: Int] = [:]
    /// The pairs.
    private(set) var pairs = 0
    /// The pairs that agree.
    private(set) var agreeing = 0

    /// Counts a registration in which `answer` was captured and whose actions hold these values, each once.
    mutating func add(answer: String, values: Set<String>) {
        for value in values {
            pairs += 1
            captured[answer, default: 0] += 1
            taken[value, default: 0] += 1
            if value == answer { agreeing += 1 }
        }
    }

    /// Whether at least half of what agrees does so for a reason: with *e* the share of pairs that would agree by chance, the
    /// lower bound of the share that does is at least 2*e*/(1 + *e*).
    var isBeyondChance: Bool {
        guard pairs >= 5 else { return false }
        // Summed as whole numbers: the order of the values must not matter.
        let matches = captured.reduce(0) { $0 + $1.value * (taken[$1.key] ?? 0) }
        let expected = Double(matches) / Double(pairs * pairs)
        return matches < pairs * pairs && Binomial.isSurely(agreeing, of: pairs, atLeast: 2 * expected / (1 + expected))
    }

    /// Whether the column copies what was captured: at least 98 of a hundred pairs agree, of at least 30.
    var isCopy: Bool { pairs >= 30 && agreeing * 100 >= pairs * 98 }
}
