public import RegistrationLog

/// How many questions there are of which kind: pairs of product and field, which are never withheld.
public struct QuestionCounts: Hashable, Sendable {
    /// Those that were asked.
    public private(set) var asked = 0
    /// Those in which an answer was captured.
    public private(set) var captured = 0
    /// Those in which a captured answer was used.
    public private(set) var everUsed = 0
    private var verdicts: [Verdict: Int] = [:]

    /// Creates counts of nothing.
    init() {}

    /// Adds a question.
    mutating func add(isAsked: Bool, isCaptured: Bool, isUsed: Bool, verdict: Verdict?) {
        if isAsked { asked += 1 }
        if isCaptured { captured += 1 }
        if isUsed { everUsed += 1 }
        if let verdict { verdicts[verdict, default: 0] += 1 }
    }

    /// Those of which an answer was used, of those that were answered.
    public var everUsedShare: Ratio { Ratio(everUsed, captured) }

    /// How many have `verdict`.
    public subscript(verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }
}
