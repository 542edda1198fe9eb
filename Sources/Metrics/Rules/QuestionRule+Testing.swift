import RegistrationLog

/// What decides beside counts whether a condition holds.
struct RuleLimits {
    /// How the uses of the product cluster.
    let clustering: Clustering
    /// Whether all its follow-up is in the data.
    let isFollowUpComplete: Bool
    /// The rate under which a question may be dropped.
    let threshold: Ratio
    /// How many visible captures it takes to call the absence of use a finding.
    let minimumFollowUps: Int
}

extension QuestionRule {
    /// What became of the search for a condition for `candidate`, of which `condition` was found.
    init(of candidate: RuleCandidate, in product: ProductID, _ condition: FoundCondition?, limits: RuleLimits) {
        guard let condition else {
            self.init(
                product: product, field: candidate.field, verdict: .noRule, condition: nil, test: nil)
            return
        }
        guard let values = condition.shownValues else {
            self.init(
                product: product, field: candidate.field, verdict: .withheld, condition: nil, test: nil)
            return
        }
        let verdict = condition.verdict(on: candidate, limits: limits)
        self.init(
            product: product, field: candidate.field, verdict: verdict,
            condition: Condition(attribute: condition.attribute, values: verdict == .published ? values : []),
            test: Test(
                tested: condition.excluded.measured.mature + condition.included.measured.mature,
                excluded: condition.excluded.measured.mature, excludedUsed: condition.excluded.used,
                excludedBound: condition.excluded.used == 0 ? condition.excluded.bound(limits.clustering).value : nil,
                includedUsed: condition.included.used,
                condition: verdict == .published ? condition.supposition(limits: limits) : nil))
    }
}

extension FoundCondition {
    /// What it supposes that the question need not be asked: as of any proposal to drop one, nothing where visible registrations
    /// alone say so.
    fileprivate func supposition(limits: RuleLimits) -> DropCondition {
        let visible = RoundedBound(unseenIn: excluded.measured.visible, clustering: limits.clustering)
        return limits.isFollowUpComplete || visible.isBelow(limits.threshold) ? .nothing : .followUpIsComplete
    }

    /// What the second half says: whether a question of the registrations that it excludes would be dropped, by the rules by which
    /// any is, and one of all others used.
    ///
    /// What the definition leaves open stands in `docs/decisions/0028-what-attributes-and-rules-show.md`.
    fileprivate func verdict(on candidate: RuleCandidate, limits: RuleLimits) -> RuleVerdict {
        if excluded.isNeeded { return .noRule }
        let measured = excluded.measured
        if candidate.mayBeNamedOtherwise || measured.mature > 0 && measured.count == 0
            || !limits.isFollowUpComplete
                && (measured.visible == 0 || measured.visible < limits.minimumFollowUps)
        {
            return .notMeasurable
        }
        if !excluded.bound(limits.clustering).isBelow(limits.threshold) { return .insufficientData }
        return included.used > 0 ? .published : .noRule
    }
}
