import RegistrationLog

/// The figures of all products together: sums over the products and over their fields.
struct TotalFigures: Hashable, Sendable {
    /// Registrations in the period.
    var registrations = 0
    /// Registrations of which all follow-up is in the data.
    var mature = 0
    /// Registrations with at least one follow-up action at or after their time.
    var withFollowUp = 0
    /// Pairs of product and field that were asked.
    var askedFields = 0
    /// Pairs of product and field in which an answer was captured.
    var capturedFields = 0
    /// Pairs of product and field in which a captured answer was used.
    var everUsedFields = 0
    /// Captured answers.
    var answers = 0
    /// Captured answers that were used.
    var usedAnswers = 0
    /// Uses of fields that were not captured, in registrations.
    var missing = 0
    /// Captured answers of fields with verdict `drop`.
    var droppableAnswers = 0
    /// Pairs of product and field by verdict; a verdict that is absent has none.
    var verdicts: [Verdict: Int] = [:]
    /// Used registrations by who gains, over all pairs of product and field.
    var beneficiaries = BeneficiaryCounts()

    /// Creates figures of nothing.
    init() {}

    /// Questions answered in a contact, as they are now.
    var questionsPerContact: Ratio { Ratio(answers, registrations) }

    /// Questions answered in a contact once those with verdict `drop` are no longer asked.
    var proposedQuestionsPerContact: Ratio { Ratio(answers - droppableAnswers, registrations) }
}
