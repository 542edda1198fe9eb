/// How much use may be hidden in answers that would not have been asked for: Σ zero-use bound × saved of docs/metrics.md.
public struct HiddenUses: Hashable, Sendable {
    /// The questions for which there is a bound.
    public let questions: Int
    /// The sum of their bounds, each of which holds with 95 % certainty.
    public let most: Double
    /// The questions for which there is none, since such an answer was used.
    public let withoutBound: Int

    /// Creates what may be hidden.
    init(questions: Int, most: Double, withoutBound: Int) {
        self.questions = questions
        self.most = most
        self.withoutBound = withoutBound
    }
}

extension Simulation {
    /// How much use may be hidden in what would not have been asked for, over all questions of which anything is saved.
    ///
    /// - Complexity: linear in the number of questions.
    public var hiddenUses: HiddenUses {
        let skipped = questions.filter { $0.saved > 0 }
        let bounds = skipped.compactMap(\.mostHiddenUses)
        return HiddenUses(
            questions: bounds.count, most: bounds.reduce(0, +), withoutBound: skipped.count - bounds.count)
    }
}
