/// What a meeting is asked to do about a question of a product, and what it decides.
public enum Proposal: String, CaseIterable, Sendable {
    /// Ask it no longer, on trial.
    case drop
    /// It was stopped, and nothing argues for asking it again.
    case stopForGood
    /// It was stopped, and is needed: ask it again.
    case restore
    /// It is needed and not asked: ask it.
    case add
    /// Ask it no longer where a rule says that it is not used, on trial.
    case restrict
    /// Talk over what it is for.
    case discuss
    /// Go on asking it.
    case keep
    /// Nothing can be proposed yet.
    case undecided
}

extension Proposal {
    /// Whether it has a question asked no longer, or not everywhere.
    public var asksLess: Bool {
        switch self {
        case .drop, .stopForGood, .restrict: true
        case .restore, .add, .discuss, .keep, .undecided: false
        }
    }
}
