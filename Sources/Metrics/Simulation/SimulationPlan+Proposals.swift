public import RegistrationLog

extension SimulationPlan {
    /// What a report proposes on its own: to drop questions, and not to ask others where a rule says so.
    ///
    /// - Complexity: linear in its questions and rules.
    public init(proposedBy publication: Publication) {
        self.init()
        for product in publication.analysis.products {
            for field in product.fields {
                guard let change = Proposal(field).flatMap(PlannedChange.init) else { continue }
                add(change, to: field.field, of: product.product)
            }
            for rule in product.rules.published ?? [] where rule.verdict == .published {
                guard let condition = rule.condition else { continue }
                let values = Set(condition.values.map(Normalisation.compared))
                add(
                    .restrict(
                        PlannedCondition(attribute: condition.attribute, values: values, isFoundHere: true)),
                    to: rule.field, of: product.product)
            }
        }
    }
}

extension PlannedChange {
    /// What `decision` changes without a rule; nil where that is nothing.
    public init?(_ decision: Proposal) {
        switch decision {
        case .drop: self = .drop
        case .stopForGood: self = .stopForGood
        case .add: self = .add
        case .restore: self = .restore
        case .restrict, .discuss, .keep, .undecided: return nil
        }
    }
}
