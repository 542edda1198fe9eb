import RegistrationLog

/// The figures of a product in one month.
struct MonthFigures: Hashable, Sendable {
    /// The month of registration in local time.
    let month: CalendarMonth
    /// Registrations.
    let registrations: Int
    /// Captured answers.
    let answers: Int
    /// Captured answers that were used, whenever that was.
    let usedAnswers: Int
}
