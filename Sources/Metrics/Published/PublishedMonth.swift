public import RegistrationLog

/// The figures of a product in one month, as they may be published.
public struct PublishedMonth: Hashable, Sendable {
    /// The month of registration in local time.
    public let month: CalendarMonth
    /// Registrations.
    public let registrations: PublishedCount
    /// Captured answers.
    public let answers: PublishedCount
    /// Captured answers that were used, whenever that was.
    public let usedAnswers: PublishedCount

    /// Answers by registrations.
    public var answersPerContact: Published<Ratio> { Published(answers, of: registrations) }

    /// Used answers of all.
    public var usedShare: Published<Ratio> { Published(usedAnswers, of: answers) }
}
