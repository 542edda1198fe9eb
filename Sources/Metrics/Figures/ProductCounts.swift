/// What is counted of a product, or of all together.
///
/// `Count` is `Int` where the counts are exact, and ``PublishedCount`` where they may be published.
public struct ProductCounts<Count> {
    /// Registrations in the period.
    public let registrations: Count
    /// Registrations of which all follow-up is in the data.
    public let mature: Count
    /// Registrations with at least one follow-up action at or after their time.
    public let withFollowUp: Count
    /// Captured answers.
    public let answers: Count
    /// Captured answers that were used.
    public let usedAnswers: Count
    /// Sum over the fields of the registrations with a use of a field that was not captured.
    public let missing: Count
    /// Captured answers of fields with verdict `drop`.
    public let droppableAnswers: Count
    /// Signals about the product as a whole, not about one of its questions.
    public let otherSignals: Count
}

extension ProductCounts: Equatable where Count: Equatable {}
extension ProductCounts: Hashable where Count: Hashable {}
extension ProductCounts: Sendable where Count: Sendable {}
