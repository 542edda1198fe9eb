import RegistrationLog

/// Finds the products, questions and conditions of a log by the names that a list of decisions has for them.
struct DecisionNames {
    private let products: NamePositions
    private let fields: NamePositions
    private let conditions: [Question: SinceCondition]

    /// A question of a product, in compared form.
    private struct Question: Hashable {
        let product: String
        let field: String
    }

    /// Gathers the names of `log` and the rules of `list` that registrations show, of several for one question the first.
    ///
    /// - Complexity: O(*n*) for *n* names, rules and values of rules.
    init(of log: RegistrationLog, _ list: DecisionList) {
        products = NamePositions(log.products.map { ($0.key, $0.name) })
        fields = NamePositions(log.fields.map { ($0.key, $0.name) })
        let values = RegistrationAttribute.allCases.map { attribute in
            (attribute, NamePositions(log.attributes[attribute].values.map { ($0.key, $0.name) }))
        }
        let positions = Dictionary(values) { first, _ in first }
        var conditions: [Question: SinceCondition] = [:]
        var named: Set<Question> = []
        for (number, rule) in list.rules.enumerated() {
            let question = Question(product: rule.product.key, field: rule.field.key)
            guard named.insert(question).inserted, case .registration(let attribute) = rule.attribute else { continue }
            conditions[question] = SinceCondition(
                number: number, attribute: attribute,
                values: Set(rule.values.compactMap { positions[attribute]?[$0] }).sorted())
        }
        self.conditions = conditions
    }

    /// The product that a row is about; nil where the log has none of that name.
    func product(of decision: ListedDecision) -> ProductID? { products[decision.product.key].map(ProductID.init) }

    /// The question that a row is about; nil where the log has none of that name.
    func field(of decision: ListedDecision) -> FieldID? { fields[decision.field.key].map(FieldID.init) }

    /// The condition under which the question of `decision` is not to be asked, as far as registrations show it; nil where the list
    /// has no rule for it, or one by the answers to another question.
    func condition(of decision: ListedDecision) -> SinceCondition? {
        conditions[Question(product: decision.product.key, field: decision.field.key)]
    }
}
