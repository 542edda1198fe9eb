import Metrics

/// What the meeting is asked to do about a question of a product: the verdict on it, seen with whether it is still asked, or what a
/// rule says of it beside that.
enum Proposal: String, CaseIterable, Sendable {
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

    /// Proposes what to do about `field`; nil for one that is not asked and need not be.
    init?(_ field: PublishedField) {
        guard let verdict = field.verdict else { return nil }
        let isStopped = field.isStopped
        switch verdict {
        case .drop: self = isStopped ? .stopForGood : .drop
        case .add: self = .add
        case .keep, .protected: self = isStopped ? .restore : .keep
        case .reconsider, .neverAnswered, .notMeasurable, .insufficientData:
            if isStopped, field.counts.missing.isPositive {
                self = .restore
            } else {
                self = verdict == .reconsider || verdict == .neverAnswered ? .discuss : .undecided
            }
        }
    }
}

extension PublishedField {
    /// Whether it was asked and is not any more, as far as that is published.
    var isStopped: Bool { asking.published?.stoppedSince != nil }
}
