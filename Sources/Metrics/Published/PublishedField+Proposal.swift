public import RegistrationLog

extension Proposal {
    /// Proposes what to do about `field`: the verdict on it, seen with whether it is still asked; nil for one that is not asked and
    /// need not be.
    public init?(_ field: PublishedField) {
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
    public var isStopped: Bool { asking.published?.stoppedSince != nil }
}
