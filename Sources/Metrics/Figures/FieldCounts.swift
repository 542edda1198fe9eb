/// What is counted of a field in a product, each in registrations unless it says otherwise.
///
/// `Count` is `Int` where the counts are exact, and ``PublishedCount`` where they may be published.
public struct FieldCounts<Count> {
    /// In which the field was asked.
    public let asked: Count
    /// In which an answer was captured.
    public let captured: Count
    /// In which a captured answer was used.
    public let used: Count
    /// Used ones in which an action names or needs the field.
    public let directed: Count
    /// With a use of the field while no answer was captured.
    public let missing: Count
    /// With an agreement of values where agreement is not beyond chance; 0 where it is.
    public let chance: Count
    /// In which a use could have been seen.
    public let observable: Count
    /// Signals about this question of this product.
    public let signals: QuestionSignals<Count>
}

extension FieldCounts: Equatable where Count: Equatable {}
extension FieldCounts: Hashable where Count: Hashable {}
extension FieldCounts: Sendable where Count: Sendable {}
