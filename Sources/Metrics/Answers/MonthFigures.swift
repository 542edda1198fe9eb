public import RegistrationLog

/// The figures of a product in one month.
public struct MonthFigures: Hashable, Sendable {
    /// The month of registration in local time.
    public let month: CalendarMonth
    /// Registrations.
    public let registrations: Int
    /// Captured answers.
    public let answers: Int
    /// Captured answers that were used, whenever that was.
    public let usedAnswers: Int

    /// Creates the figures of a month.
    public init(month: CalendarMonth, registrations: Int, answers: Int, usedAnswers: Int) {
        self.month = month
        self.registrations = registrations
        self.answers = answers
        self.usedAnswers = usedAnswers
    }
}
