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

    /// Takes what became of the search for `field`; nil for what is no rule.
    init?(_ rule: QuestionRule, of field: PublishedField) {
        guard rule.verdict == .published, let condition = rule.condition, !condition.values.isEmpty,
            let test = rule.test
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
    /// Its questions for which a condition was sought, in the order of ``fields``, with what became of that.
    var ruledQuestions: [(field: PublishedField, rule: QuestionRule)] {
        guard let rules = rules.published, !rules.isEmpty else { return [] }
        let known = Dictionary(fields.map { ($0.field, $0) }) { first, _ in first }
        return rules.compactMap { rule in known[rule.field].map { (field: $0, rule: rule) } }
    }

    /// Its questions that need not be asked under a condition, in the order of ``fields``.
    var conditionalQuestions: [ConditionalQuestion] {
        ruledQuestions.compactMap { ConditionalQuestion($0.rule, of: $0.field) }
    }

    /// Its questions for which a condition was sought, and that became of it.
    func questions(_ verdict: RuleVerdict) -> [PublishedField] {
        ruledQuestions.filter { $0.rule.verdict == verdict }.map(\.field)
    }
}
