public import RegistrationLog

/// The figures of all products together: sums over the products and over their fields.
public struct TotalFigures: Hashable, Sendable {
    /// Registrations in the period.
    public var registrations = 0
    /// Registrations of which all follow-up is in the data.
    public var mature = 0
    /// Registrations with at least one follow-up action at or after their time.
    public var withFollowUp = 0
    /// Pairs of product and field that were asked.
    public var askedFields = 0
    /// Pairs of product and field in which an answer was captured.
    public var capturedFields = 0
    /// Pairs of product and field in which a captured answer was used.
    public var everUsedFields = 0
    /// Captured answers.
    public var answers = 0
    /// Captured answers that were used.
    public var usedAnswers = 0
    /// Uses of fields that were not captured, in registrations.
    public var missing = 0
    /// Captured answers of fields with verdict `drop`.
    public var droppableAnswers = 0
    /// Pairs of product and field by verdict; a verdict that is absent has none.
    public var verdicts: [Verdict: Int] = [:]
    /// Used registrations by who gains, over all pairs of product and field.
    public var beneficiaries = BeneficiaryCounts()
    /// What of this may not be told as it is; nothing, unless small cells are withheld.
    public internal(set) var withheld = Withholding<ProductCell>()

    /// Creates figures of nothing.
    public init() {}

    /// Questions answered in a contact, as they are now.
    public var questionsPerContact: Ratio { Ratio(answers, registrations) }

    /// Questions answered in a contact once those with verdict `drop` are no longer asked.
    public var proposedQuestionsPerContact: Ratio { Ratio(answers - droppableAnswers, registrations) }
}
