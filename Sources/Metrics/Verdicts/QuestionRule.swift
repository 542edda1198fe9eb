public import RegistrationLog

/// What a condition is about under which a question need not be asked.
public enum RuleAttribute: Hashable, Sendable {
    /// The channel or the department of the registration.
    case registration(RegistrationAttribute)
    /// The answer to another question of the product.
    case answer(to: FieldID, name: String)
}

/// What became of the search for a condition under which a question is not used.
public enum RuleVerdict: CaseIterable, Sendable {
    /// A condition holds on later registrations than those in which it was found.
    case published
    /// There is no condition: none was found, or in what was found follow-up needed an answer later on, or no answer outside it was
    /// used any more.
    case noRule
    /// The later registrations are too few to say.
    case insufficientData
    /// In the later registrations too little of the use could have been seen.
    case notMeasurable
    /// A condition was found whose values may not be shown.
    case withheld
}

/// What became of the search for a condition under which a question of a product is not used.
public struct QuestionRule: Hashable, Sendable {
    /// The condition: what it is about, and the values of it at which the question need not be asked.
    public struct Condition: Hashable, Sendable {
        /// What it is about.
        public let attribute: RuleAttribute
        /// The values at which the question need not be asked, as they are shown, in code-point order of their compared forms;
        /// empty unless the rule is published.
        public let values: [String]
    }

    /// What the later half of the answers shows; every count is of mature registrations in which the question was answered.
    public struct Test: Hashable, Sendable {
        /// All of them.
        public let tested: Int
        /// Those at the values of the condition, in which the question need not be asked.
        public let excluded: Int
        /// Those of them in which the answer was used.
        public let excludedUsed: Int
        /// The zero-use bound over them; nil where an answer was used.
        public let excludedBound: Double?
        /// Those at all other values in which the answer was used.
        public let includedUsed: Int
        /// What a published rule supposes; nil where none is published.
        public var condition: DropCondition?

        /// In which share of all of them the question need not be asked.
        public var share: Ratio { Ratio(excluded, tested) }
    }

    /// The product in the log.
    public let product: ProductID
    /// The question.
    public let field: FieldID
    /// What became of the search.
    public let verdict: RuleVerdict
    /// The condition that was found; nil where none was, or where it may not be shown.
    public let condition: Condition?
    /// What the later half shows of it; nil where no condition was found, or where it may not be shown.
    public let test: Test?
}
