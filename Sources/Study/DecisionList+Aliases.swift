import Configuration
import RegistrationLog

extension DecisionList {
    /// The list with the names that `configuration` gives to what it calls otherwise; a name whose meaning depends on the day has
    /// that of the last.
    func resolved(by configuration: Configuration) -> DecisionList {
        let (products, fields) = (configuration.aliases.products, configuration.aliases.fields)
        return DecisionList(
            file: file,
            decisions: decisions.map { row in
                var resolved = ListedDecision(
                    product: row.product.resolved(by: products), field: row.field.resolved(by: fields),
                    proposal: row.proposal, decision: row.decision, line: row.line)
                resolved.owner = row.owner
                resolved.effectiveDate = row.effectiveDate
                resolved.evaluationDate = row.evaluationDate
                return resolved
            },
            rules: rules.map { rule in
                ListedRule(
                    product: rule.product.resolved(by: products), field: rule.field.resolved(by: fields),
                    attribute: rule.attribute.resolved(by: fields), values: rule.values)
            }, days: days)
    }
}

extension ListedName {
    fileprivate func resolved(by aliases: AliasTable) -> ListedName {
        ListedName(key: aliases.newestName(of: key), name: name)
    }
}

extension ListedRule.Attribute {
    fileprivate func resolved(by aliases: AliasTable) -> ListedRule.Attribute {
        switch self {
        case .registration: self
        case .answer(let field): .answer(to: field.resolved(by: aliases))
        }
    }
}
