/// A verdict with everything that it rests on, decided once.
public struct Judgement: Hashable, Sendable {
    /// What the figures say.
    public let verdict: Verdict
    /// All grounds that hold, of which the first weighs most.
    public let grounds: [Ground]

    /// Creates the judgement `verdict` on `grounds`.
    init(_ verdict: Verdict, on grounds: [Ground]) {
        self.verdict = verdict
        self.grounds = grounds
    }
}
