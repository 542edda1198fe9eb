import RegistrationLog

/// A question that follow-up uses in part, for which a condition is sought under which it does not.
struct RuleCandidate: Hashable, Sendable {
    /// The least number of mature registrations with an answer.
    static let fewestCaptures = 600
    /// The least number of those in which it was used.
    static let fewestUses = 20

    /// The question in the log.
    let field: FieldID
    /// The question among those of its product; its index is its slot.
    let question: ProductFieldID
    /// The mature registrations with an answer to it.
    let matureCaptured: Int
    /// Whether follow-up uses a name that nobody asks and that may be this question, so that no use seen of it may be one.
    let mayBeNamedOtherwise: Bool

    /// The candidates among the fields of a product, in their order.
    static func candidates(
        among fields: [FieldFigures], of product: ProductID, facts: ProductFacts, in table: RegistrationTable
    ) -> [RuleCandidate] {
        fields.filter(\.isCandidate).compactMap { field in
            table.existingProductField(field.field, of: product).map {
                RuleCandidate(
                    field: field.field, question: $0, matureCaptured: field.answers.matureCaptured,
                    mayBeNamedOtherwise: facts.resembledNames[$0.index] != nil)
            }
        }
    }
}

extension FieldFigures {
    /// Whether it is kept or reconsidered for its use, is still asked, and was answered and used often enough.
    fileprivate var isCandidate: Bool {
        (verdict == .keep || verdict == .reconsider) && counts.used > 0 && stoppedSince == nil
            && answers.matureCaptured >= RuleCandidate.fewestCaptures
            && answers.matureUsed >= RuleCandidate.fewestUses
    }
}
