import Metrics
import RegistrationLog

/// A question that need not be asked under a condition: a rule that is published, with all that is said of it.
struct ConditionalQuestion: Hashable, Sendable {
    /// The question.
    let field: PublishedField
    /// The condition under which it need not be asked.
    let condition: QuestionRule.Condition
    /// What later registrations than those in which the condition was found show of it.
    let test: QuestionRule.Test

    /// Takes a rule of one of `fields`; nil for what is no rule.
    init?(_ rule: QuestionRule, of fields: [PublishedField]) {
        guard rule.verdict == .published, let condition = rule.condition, !condition.values.isEmpty,
            let test = rule.test, let field = fields.first(where: { $0.field == rule.field })
        else { return nil }
        self.field = field
        self.condition = condition
        self.test = test
    }
}

extension PublishedAnalysis {
    /// The question that need not be asked in most registrations that were tested, the first of those, with the name of its product;
    /// nil where there is none.
    var weightiestRule: (product: String, question: ConditionalQuestion)? {
        let all = products.flatMap { product in
            product.conditionalQuestions.map { (product: product.name, question: $0) }
        }
        let most = all.map(\.question.test.excluded).max()
        return all.first { $0.question.test.excluded == most }
    }
}

extension PublishedProduct {
    /// Its questions that need not be asked under a condition, in the order of ``fields``.
    var conditionalQuestions: [ConditionalQuestion] {
        (rules.published ?? []).compactMap { ConditionalQuestion($0, of: fields) }
    }

    /// Its questions for which a condition was sought, and that became of it.
    func questions(_ verdict: RuleVerdict) -> [PublishedField] {
        let sought = Set((rules.published ?? []).filter { $0.verdict == verdict }.map(\.field))
        return sought.isEmpty ? [] : fields.filter { sought.contains($0.field) }
    }
}
