import RegistrationLog
import TestSupport

/// What became of decisions, as the definitions of docs/decisions/0033 say it.
extension NaiveReference {
    /// What became of the decisions of a list, in words; a row in which nothing was decided has none.
    func fates(of list: DecisionList) -> [String] {
        let views = Dictionary(
            Set(list.decisions.map(\.product.key)).map { ($0, view(of: $0)) }, uniquingKeysWith: { first, _ in first })
        return list.decisions.compactMap { row in
            views[row.product.key].flatMap { fate(of: row, rules: list.rules, in: $0) }
        }
    }

    private func fate(of row: ListedDecision, rules: [ListedRule], in view: ProductView) -> String? {
        guard let decision = row.decision else { return nil }
        // «Due: its day of evaluation is the last day that the log shows, or lies before it».
        let last = observationEnd?.dayNumber
        let isDue = row.evaluationDate.map { day in last.map { day.dayNumber <= $0 } ?? false } ?? false
        return execution(of: row, decision, rules: rules, in: view) + (isDue ? ", due" : "")
    }

    private func execution(
        of row: ListedDecision, _ decision: Proposal, rules: [ListedRule], in view: ProductView
    ) -> String {
        let (product, field) = (row.product.key, row.field.key)
        let rule = rules.first { $0.product.key == product && $0.field.key == field }
        let condition: (attribute: RegistrationAttribute, values: Set<String>)? = rule.flatMap { rule in
            if case .registration(let attribute) = rule.attribute { (attribute, rule.values) } else { nil }
        }
        let leavesOut = [Proposal.drop, .stopForGood, .restrict].contains(decision)
        guard leavesOut || [Proposal.add, .restore].contains(decision), decision != .restrict || condition != nil else {
            return "nothing to show"
        }
        let known = sketch.log.registrations.map(\.product) + sketch.log.signals.map(\.product)
        guard known.contains(product) else { return "not in log" }
        guard let day = row.effectiveDate else { return "undated" }
        guard let end = observationEnd, day.dayNumber <= end.dayNumber else { return "not yet" }
        // «Since: registrations of the product, of the period, on its day or later, and not after the observation end».
        let since = view.contacts.filter { contact in
            guard contact.time.dayNumber >= day.dayNumber, end.isAtOrAfter(contact.time) else { return false }
            guard decision == .restrict, let condition else { return true }
            return value(of: condition.attribute, contact).map(condition.values.contains) ?? false
        }
        guard !since.isEmpty else { return "not in log" }
        let asked = since.count { $0.answers[field] != nil }
        if !leavesOut {
            return asked > 0 ? "carried out \(since.count)" : "not carried out \(since.count) of \(since.count)"
        }
        let execution = asked == 0 ? "carried out \(since.count)" : "not carried out \(asked) of \(since.count)"
        // «Harm: where it is not asked everywhere any more».
        guard asked < since.count else { return execution }
        let mature = Set(view.mature.map(\.number))
        let without = since.filter { mature.contains($0.number) && captured($0, field) == nil }
        let missing = since.count { isMissing($0, field) }
        let matureMissing = without.count { isMissing($0, field) }
        // «Over the stop rule: more missing uses than it allows, and a lower bound of their rate that is at least t».
        var isOver = missing > settings.stopRuleMissing
        if without.isEmpty {
            isOver = false
        } else {
            let lower = naiveInterval(matureMissing, without.count).lower
            isOver = isOver && Double(lower) / 1_000_000 >= settings.threshold.value ?? 0
        }
        return "\(execution), missing \(missing), \(matureMissing) of \(without.count)\(isOver ? ", over" : "")"
    }

    /// «New: the questions of the report that are still asked and that no row of the list names».
    func newQuestions(_ list: [ListedDecision]) -> [String] {
        products.flatMap { product in
            product.fields.filter { field in
                (field.counts["gevraagd"] ?? 0) > 0 && field.stoppedSince == nil
                    && !list.contains { $0.product.key == product.view.product && $0.field.key == field.field }
            }
            .map { "\(product.view.product) \($0.field)" }
        }
    }
}
