public import RegistrationLog

/// What is compared before and after a change of questions.
public enum EffectMeasure: CaseIterable, Sendable {
    /// Answers by registrations.
    case questionsPerContact
    /// The share of registrations with a follow-up action at or after their time.
    case followUpCoverage
    /// Of 1,000 registrations how many lack an answer that follow-up needed.
    case missingPerThousand
    /// Seconds a registration, over those that say how long they took.
    case handlingTime
}

/// A measure of a product before and after a dated change of its questions, on two sides of equally many whole days.
public struct PublishedProtocolEffect: Hashable, Sendable {
    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// The days, both included.
        public let days: ClosedRange<CalendarDate>
        /// The registrations that the measure rests on.
        public let registrations: PublishedCount
        /// The measure; nil without registrations.
        public let value: Double?
    }

    /// The product in the log.
    public let product: ProductID
    /// The product's name as it is shown.
    public let productName: String
    /// The first day of the new questions.
    public let date: CalendarDate
    /// What is compared.
    public let measure: EffectMeasure
    /// The days before the change.
    public let before: Side
    /// The days from a week after the change on.
    public let after: Side
    /// The measure after less that before; nil where one side has no registrations.
    public let difference: Double?
    /// Its 95 % interval; nil where one side has too few registrations for one, or where all of both have the same value.
    public let interval: ClosedRange<Double>?
}
