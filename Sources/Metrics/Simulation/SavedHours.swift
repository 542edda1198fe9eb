/// How long the answers take that would not have been asked for: of the registrations that were simulated, not of a year.
public struct SavedHours: Hashable, Sendable {
    /// Hours.
    public let hours: Double
    /// Its 95 % interval in hours, by the ends of that of the time that a question takes; nil where that is assumed.
    public let interval: ClosedRange<Double>?

    /// Multiplies so many answers by how long a question takes; nil where nobody says that.
    public init?(_ answers: Int, _ duration: QuestionDuration?) {
        guard let duration else { return nil }
        func hours(_ seconds: Double) -> Double { Double(answers) * seconds / 3_600 }
        self.hours = hours(duration.seconds)
        switch duration.source {
        case .measured(let seconds): interval = hours(seconds.lowerBound)...hours(seconds.upperBound)
        case .assumed: interval = nil
        }
    }
}
