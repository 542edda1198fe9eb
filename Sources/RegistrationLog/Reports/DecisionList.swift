/// A list of decisions as a meeting filled it in, or as it was proposed.
public struct DecisionList: Sendable {
    /// The file, as the user named it.
    public let file: String
    /// Its rows, in their order.
    public let decisions: [ListedDecision]
    /// The conditions under which questions are not to be asked, as the table of rules beside the list has them; empty where there is
    /// none.
    public let rules: [ListedRule]
    /// The days of the registrations of the report that the list belongs to; nil where nothing beside the list says so.
    public let days: ClosedRange<CalendarDate>?

    /// Creates a list.
    public init(
        file: String, decisions: [ListedDecision], rules: [ListedRule] = [], days: ClosedRange<CalendarDate>? = nil
    ) {
        self.file = file
        self.decisions = decisions
        self.rules = rules
        self.days = days
    }
}

/// What a row of a list of decisions says of a question of a product.
public struct ListedDecision: Hashable, Sendable {
    /// The product as it is compared, and as the list shows it.
    public let product: ListedName
    /// The question as it is compared, and as the list shows it.
    public let field: ListedName
    /// What was proposed.
    public let proposal: Proposal?
    /// What was decided; nil where nothing was filled in.
    public let decision: Proposal?
    /// Who carries it out; nil where nobody was filled in.
    public var owner: String?
    /// The day from which it holds; nil where none was filled in.
    public var effectiveDate: CalendarDate?
    /// The day on which it is evaluated; nil where none was filled in.
    public var evaluationDate: CalendarDate?
    /// The physical line of the list, or the row of its sheet, from 1.
    public let line: Int

    /// Creates a row of which neither who carries it out nor any day is filled in.
    public init(product: ListedName, field: ListedName, proposal: Proposal?, decision: Proposal?, line: Int) {
        self.product = product
        self.field = field
        self.proposal = proposal
        self.decision = decision
        self.line = line
    }

    /// What was decided, or else what was proposed.
    public var outcome: Proposal? { decision ?? proposal }
}

/// A name as somebody wrote it.
public struct ListedName: Hashable, Sendable {
    /// The name as it is compared.
    public let key: String
    /// The name as it was written.
    public let name: String

    /// Takes `name` as it was written.
    public init(_ name: String) {
        self.name = name
        key = Normalisation.compared(name)
    }

    /// Takes `name` as it was written for what is compared by `key`.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}

/// A condition under which a question is not to be asked, as a table of rules has it.
public struct ListedRule: Hashable, Sendable {
    /// What the condition is about.
    public enum Attribute: Hashable, Sendable {
        /// The channel or the department of the registration.
        case registration(RegistrationAttribute)
        /// The answer to another question of the product.
        case answer(to: ListedName)
    }

    /// The product.
    public let product: ListedName
    /// The question.
    public let field: ListedName
    /// What the condition is about.
    public let attribute: Attribute
    /// The values at which the question is not asked, in compared form.
    public let values: Set<String>

    /// Creates a rule.
    public init(product: ListedName, field: ListedName, attribute: Attribute, values: Set<String>) {
        self.product = product
        self.field = field
        self.attribute = attribute
        self.values = values
    }
}
