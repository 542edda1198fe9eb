public import RegistrationLog

/// What would have happened in a log under a proposal: how many answers would not have been there, and what was done with them.
public struct Simulation: Sendable {
    /// The products, in the order in which they are reported.
    public let products: [SimulatedProduct]
    /// The questions that the proposal changes, in the order of the products and of their questions.
    public let questions: [SimulatedQuestion]
    /// All products together.
    public let total: SimulatedCounts
    /// How long a question takes; nil where that is neither measured nor assumed.
    public let questionDuration: QuestionDuration?
    /// The days from the first to the last registration; nil without one.
    public let days: ClosedRange<CalendarDate>?

    /// Puts together what was simulated.
    public init(
        products: [SimulatedProduct], questions: [SimulatedQuestion], total: SimulatedCounts,
        questionDuration: QuestionDuration?, days: ClosedRange<CalendarDate>?
    ) {
        self.products = products
        self.questions = questions
        self.total = total
        self.questionDuration = questionDuration
        self.days = days
    }
}

/// What a proposal does to some registrations.
public struct SimulatedCounts: Hashable, Sendable {
    /// The registrations.
    public var registrations = 0
    /// Their captured answers.
    public var answers = 0
    /// Those of these that would not have been asked for.
    public var saved = 0
    /// The registrations in which at least one such answer was used.
    public var withoutAnswer = 0
    /// The mature registrations.
    public var mature = 0
    /// Those of ``withoutAnswer`` that are mature.
    public var matureWithoutAnswer = 0
    /// ``withoutAnswer`` by who gained, each in the heaviest of citizen, both, organisation and unknown.
    public var beneficiaries = BeneficiaryCounts()

    /// Creates the counts of no registration.
    public init() {}

    /// The answers that would have been asked for all the same.
    public var remaining: Int { answers - saved }

    /// The 95 % interval of the share of mature registrations in which such an answer was used; nil without any.
    public var interval: ClopperPearsonInterval? { ClopperPearsonInterval(matureWithoutAnswer, of: mature) }
}

/// What a proposal does to the registrations of a product.
public struct SimulatedProduct: Sendable {
    /// The product.
    public let label: Product
    /// All its registrations.
    public let counts: SimulatedCounts
    /// Its registrations by channel, in the order in which a report has channels; empty where no registration of it has any.
    public let channels: [SimulatedChannel]

    /// Creates what a proposal does to a product.
    public init(label: Product, counts: SimulatedCounts, channels: [SimulatedChannel]) {
        self.label = label
        self.counts = counts
        self.channels = channels
    }
}

/// What a proposal does to the registrations of a product that came by one channel.
public struct SimulatedChannel: Sendable {
    /// The channel; nil for registrations whose cell is empty.
    public let value: AttributeValue?
    /// The registrations.
    public let counts: SimulatedCounts

    /// Creates what a proposal does to registrations of a channel.
    public init(value: AttributeValue?, counts: SimulatedCounts) {
        self.value = value
        self.counts = counts
    }
}

/// What a proposal does to a question of a product.
public struct SimulatedQuestion: Sendable {
    /// The product.
    public let product: Product
    /// The question.
    public let field: Field
    /// What is decided, or proposed.
    public let decision: Proposal
    /// The rule by which it is not asked everywhere; nil where there is none.
    public let rule: SimulatedRule?
    /// The captured answers to it that would not have been asked for.
    public let saved: Int
    /// The registrations in which such an answer was used.
    public let withoutAnswer: Int
    /// These by who gained.
    public let beneficiaries: BeneficiaryCounts
    /// At most so many uses may be hidden in what would not have been asked for, with 95 % certainty; nil where there is no bound.
    public let mostHiddenUses: Double?

    /// Creates what a proposal does to a question.
    public init(
        product: Product, field: Field, decision: Proposal, rule: SimulatedRule?, saved: Int, withoutAnswer: Int,
        beneficiaries: BeneficiaryCounts, mostHiddenUses: Double?
    ) {
        self.product = product
        self.field = field
        self.decision = decision
        self.rule = rule
        self.saved = saved
        self.withoutAnswer = withoutAnswer
        self.beneficiaries = beneficiaries
        self.mostHiddenUses = mostHiddenUses
    }
}

/// A rule as it was simulated.
public struct SimulatedRule: Hashable, Sendable {
    /// What its condition is about.
    public let attribute: RuleAttribute
    /// The values at which the question is not asked, as they are shown.
    public let values: [String]
    /// The first day of the half of the registrations in which it was not found, so that it is simulated on it alone; nil where it was
    /// found elsewhere, and is simulated on all.
    public let firstDay: CalendarDate?

    /// Creates a rule.
    public init(attribute: RuleAttribute, values: [String], firstDay: CalendarDate?) {
        self.attribute = attribute
        self.values = values
        self.firstDay = firstDay
    }
}
