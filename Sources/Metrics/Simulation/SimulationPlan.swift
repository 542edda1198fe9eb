public import RegistrationLog

/// What a proposal changes of what is asked: by product and question.
public struct SimulationPlan: Sendable {
    private var changes: [ProductID: [FieldID: PlannedChange]] = [:]

    /// Creates a plan that changes nothing.
    public init() {}

    /// Adds what becomes of asking `field` of `product`; of two changes of one question the one stays that asks less.
    public mutating func add(_ change: PlannedChange, to field: FieldID, of product: ProductID) {
        let present = changes[product]?[field]
        if let present, present.precedence <= change.precedence { return }
        changes[product, default: [:]][field] = change
    }

    /// What becomes of the questions of `product`, by field; those that are not among them are asked as they were.
    func changes(of product: ProductID) -> [FieldID: PlannedChange] { changes[product] ?? [:] }

    /// The questions whose answers are conditions under which others are not asked, in their order: what was answered to them has to
    /// be read.
    public var answeredFields: [FieldID] {
        Set(
            changes.values.lazy.flatMap(\.values).compactMap { change in
                if case .answer(let field, _) = change.condition?.attribute { field } else { nil }
            }
        ).sorted()
    }
}

/// What becomes of asking a question.
public enum PlannedChange: Hashable, Sendable {
    /// It is not asked any more.
    case drop
    /// It is not asked any more already, and is not asked again.
    case stopForGood
    /// It is not asked where a condition holds.
    case restrict(PlannedCondition)
    /// It is to be asked as it never was, which no log shows.
    case add
    /// It is to be asked once more, which no log shows.
    case restore

    /// The decision that it is.
    public var decision: Proposal {
        switch self {
        case .drop: .drop
        case .stopForGood: .stopForGood
        case .restrict: .restrict
        case .add: .add
        case .restore: .restore
        }
    }

    /// The condition under which the question is not asked; nil where there is none.
    var condition: PlannedCondition? { if case .restrict(let condition) = self { condition } else { nil } }

    /// Less for what asks less.
    fileprivate var precedence: Int {
        switch self {
        case .drop, .stopForGood: 0
        case .restrict: 1
        case .add, .restore: 2
        }
    }
}

/// A condition under which a question is not asked.
public struct PlannedCondition: Hashable, Sendable {
    /// What it is about.
    public let attribute: RuleAttribute
    /// The values at which the question is not asked, in compared form.
    public let values: Set<String>
    /// Whether it may have been found in registrations of the log in which it is simulated.
    public let isFoundHere: Bool

    /// Creates a condition.
    public init(attribute: RuleAttribute, values: Set<String>, isFoundHere: Bool) {
        self.attribute = attribute
        self.values = values
        self.isFoundHere = isFoundHere
    }
}
