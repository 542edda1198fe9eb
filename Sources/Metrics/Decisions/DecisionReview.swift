public import RegistrationLog

/// What became of decisions that were taken earlier, as the log shows it.
public struct DecisionReview: Sendable {
    /// The list.
    public let file: String
    /// The decisions, in the order of the list; rows in which nothing was decided are not among them.
    public let decisions: [ReviewedDecision]
    /// The questions of the log that the list does not name, in the order of the report: products and, in each, questions.
    public let newQuestions: [NewQuestion]
    /// Over how many missing uses a question comes back.
    public let stopRuleMissing: Int
    /// The day up to which the log shows anything; nil where it shows nothing.
    public let lastDay: CalendarDate?

    /// Puts together what became of decisions.
    public init(
        file: String, decisions: [ReviewedDecision], newQuestions: [NewQuestion], stopRuleMissing: Int,
        lastDay: CalendarDate?
    ) {
        self.file = file
        self.decisions = decisions
        self.newQuestions = newQuestions
        self.stopRuleMissing = stopRuleMissing
        self.lastDay = lastDay
    }

    /// A question that is asked and that a list of decisions does not name.
    public struct NewQuestion: Hashable, Sendable {
        /// The product.
        public let product: Product
        /// The question.
        public let field: Field

        /// Creates the question `field` of `product`.
        public init(product: Product, field: Field) {
            self.product = product
            self.field = field
        }
    }
}

/// A decision with what became of it.
public struct ReviewedDecision: Sendable {
    /// The decision.
    public let decision: ListedDecision
    /// The product as the log has it; nil where it has none of that name.
    public let product: Product?
    /// The question as the log has it; nil where it has none of that name, so that none of its registrations asks it.
    public let field: Field?
    /// Whether it was carried out.
    public let execution: Execution
    /// What a question that is no longer asked cost; nil where nothing can be said of that.
    public let harm: Harm?
    /// Whether the day of its evaluation has come.
    public let isDue: Bool

    /// Creates a decision with what became of it.
    public init(
        decision: ListedDecision, product: Product?, field: Field?, execution: Execution, harm: Harm?, isDue: Bool
    ) {
        self.decision = decision
        self.product = product
        self.field = field
        self.execution = execution
        self.harm = harm
        self.isDue = isDue
    }

    /// The product as the log shows it, or else as the list does.
    public var productName: String { product?.name ?? decision.product.name }

    /// The question as the log shows it, or else as the list does.
    public var fieldName: String { field?.name ?? decision.field.name }

    /// Whether the log shows that it was not carried out.
    public var isNotCarriedOut: Bool { if case .notCarriedOut = execution { true } else { false } }

    /// Whether it did so much harm that the stop rule takes it back.
    public var isHarmful: Bool { harm?.isOverStopRule ?? false }

    /// Whether a decision was carried out.
    public enum Execution: Hashable, Sendable {
        /// Since its day the log shows what was decided.
        case carriedOut(registrations: Int)
        /// Since its day the question was still asked, or still not, in `count` registrations of `total`.
        case notCarriedOut(count: Int, of: Int)
        /// Its day lies behind the log.
        case notYet
        /// No day was filled in, so that nothing can be held against it.
        case undated
        /// It asks for nothing that a log could show.
        case nothingToShow
        /// Since its day the log has no registration of the product that the decision is about, or it has no such product at all.
        case notInLog
    }

    /// What a question that is no longer asked cost since the day of the decision.
    public struct Harm: Hashable, Sendable {
        /// The registrations since that day in which follow-up needed the answer and did not have it.
        public let missing: Int
        /// The mature registrations since that day in which no answer was captured.
        public let matureWithout: Int
        /// Those of them in which follow-up needed it.
        public let matureMissing: Int
        /// Whether the stop rule says that the question comes back: more missing uses than it allows, and surely no rarer than the
        /// threshold.
        public let isOverStopRule: Bool

        /// Creates what a decision cost.
        public init(missing: Int, matureWithout: Int, matureMissing: Int, isOverStopRule: Bool) {
            self.missing = missing
            self.matureWithout = matureWithout
            self.matureMissing = matureMissing
            self.isOverStopRule = isOverStopRule
        }

        /// The 95 % interval of the share of mature registrations without an answer in which it was needed; nil without any.
        public var interval: ClopperPearsonInterval? { ClopperPearsonInterval(matureMissing, of: matureWithout) }
    }
}
