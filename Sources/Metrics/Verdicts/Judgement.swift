public import RegistrationLog

/// A verdict with everything that it rests on, as it may be published.
public struct Judgement: Hashable, Sendable {
    /// What the figures say.
    public let verdict: Verdict
    /// All grounds that hold, of which the first weighs most.
    public let grounds: [Ground]
    /// What a proposal to drop supposes; nil for every other verdict.
    public let condition: DropCondition?

    /// Creates the judgement `verdict` on `grounds`.
    init(_ verdict: Verdict, on grounds: [Ground], condition: DropCondition? = nil) {
        self.verdict = verdict
        self.grounds = grounds
        self.condition = condition
    }
}
