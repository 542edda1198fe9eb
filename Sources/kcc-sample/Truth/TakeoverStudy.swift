/// How often the values in columns of a field agree with what was captured for a product, and how often they would by
/// chance.
struct TakeoverStudy: Sendable {
    private var captures = 0
    /// How often each value was captured.
    private var occurrences: [String: Int] = [:]
    /// The value of each pair of a registration and a value.
    private var values: [String] = []
    private var agreeing = 0

    /// Counts a registration in which `answer` was captured and whose actions hold these values, each once.
    mutating func add(answer: String, values: Set<String>) {
        captures += 1
        occurrences[answer, default: 0] += 1
        self.values += values
        if values.contains(answer) { agreeing += 1 }
    }

    /// Whether the values agree more often than by chance: with at least five pairs, the lower bound of the 95 % Wilson
    /// interval of the share that agrees lies above the mean chance of agreeing.
    var isBeyondChance: Bool {
        guard values.count >= 5 else { return false }
        // Summed as whole numbers: the order of the pairs must not matter.
        let chances = values.reduce(0) { $0 + (occurrences[$1] ?? 0) }
        let expected = Double(chances) / Double(captures) / Double(values.count)
        return Self.wilsonLowerBound(agreeing, of: values.count) > expected
    }

    /// The lower bound of the 95 % Wilson score interval of `successes` among `trials`, above 0.
    ///
    /// Source: Wilson, «Probable inference, the law of succession, and statistical inference», JASA 22 (1927).
    static func wilsonLowerBound(_ successes: Int, of trials: Int) -> Double {
        let (z, n) = (1.959963984540054, Double(trials))
        let share = Double(successes) / n
        let centre = share + z * z / (2 * n)
        let margin = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return (centre - margin) / (1 + z * z / n)
    }
}
