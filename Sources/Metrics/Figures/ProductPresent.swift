public import RegistrationLog

/// What is asked of citizens about a product now, and what no longer asking could win.
public struct ProductPresent: Hashable, Sendable {
    /// Answers by registrations over the recent ones: those of the 90 days that end with the last.
    public let questionsPerContact: Ratio
    /// The same without the answers of fields with verdict `drop`.
    public let proposedQuestionsPerContact: Ratio
    /// The last day with a registration, not after the observation end; nil where each is.
    public let lastDay: CalendarDate?
    /// Whether no registration lies in the last 90 days of the log.
    public let isSilent: Bool
    /// Hours a year that the answers to fields with verdict `drop` take that are still asked; nil where nobody says how long a
    /// question takes.
    public let hoursToWin: Double?
    /// Hours a year that those took that are not asked any more; nil where nobody says how long a question takes.
    public let hoursWon: Double?
}
