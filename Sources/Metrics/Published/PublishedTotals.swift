public import RegistrationLog

/// The figures of all products together, as they may be published.
public struct PublishedTotals: Hashable, Sendable {
    /// Sums over the products.
    public let counts: ProductCounts<PublishedCount>
    /// Registrations that are not mature yet.
    public let young: PublishedCount
    /// How many questions there are of which kind: pairs of product and field.
    public let questions: QuestionCounts
    /// Who gains by the uses of all fields of all products.
    public let beneficiaries: PublishedBeneficiaries
    /// The first and the last month with a registration; nil without registrations, or where nothing is published.
    public let months: ClosedRange<CalendarMonth>?
    /// What chance would wrongly drop of all questions that were tested.
    public let chanceDrops: Published<ChanceDrops>
}
