/// What the handling times of a log show of how long a question takes.
struct HandlingTimeTruth: Codable, Hashable, Sendable {
    /// Seconds for each further question.
    let seconds: Double
    /// The bounds of its 95 % interval.
    let low: Double
    let high: Double
    /// The registrations that it rests on.
    let registrations: Int
    /// The days that they lie on.
    let days: Int
}
