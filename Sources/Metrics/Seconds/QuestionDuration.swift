/// How long it takes to put one question and hear the answer, with the source of that number.
public struct QuestionDuration: Hashable, Sendable {
    /// Where the number comes from.
    public enum Source: Hashable, Sendable {
        /// From the handling times in the log: its 95 % interval, in seconds.
        case measured(ClosedRange<Double>)
        /// From `kcc.yaml`, which may say where it has it from.
        case assumed(String?)
    }

    /// Seconds.
    public let seconds: Double
    /// Where the number comes from.
    public let source: Source
}

/// What the handling times of a log show of how long a question takes: β of docs/metrics.md.
public struct HandlingTimeFinding: Hashable, Sendable {
    /// What may be said of it.
    public enum Outcome: Hashable, Sendable {
        /// Every question takes time: the figure replaces an assumption.
        case measured
        /// The interval contains 0, or lies below it: no gain shows.
        case noGain
        /// There are under 30 days or under 300 registrations: nothing is to be said.
        case insufficientData
    }

    /// Seconds for each further question.
    public let seconds: Double
    /// Its 95 % interval, in seconds.
    public let interval: ClosedRange<Double>
    /// The registrations that it rests on.
    public let registrations: Int
    /// The local days that they lie on.
    public let days: Int
    /// What may be said of it.
    public let outcome: Outcome
}
