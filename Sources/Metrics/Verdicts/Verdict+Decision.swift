import RegistrationLog

/// What a verdict on a question of a product rests on.
struct VerdictGrounds {
    /// Whether `kcc.yaml` says that the question may never be dropped.
    var isProtected = false
    /// Registrations in which an answer was captured.
    var captured: Int
    /// Registrations in which a captured answer was used.
    var used: Int
    /// Used registrations by the kind of evidence.
    var evidence = EvidenceCounts()
    /// Registrations in which a use could have been seen.
    var observable: Int
    /// Whether all follow-up of the product is in the data.
    var isFollowUpComplete = false
    /// The upper bound of the usage rate where no use was seen.
    var zeroUseBound: Double?
    /// The interval of the usage rate; nil without mature capture.
    var usageInterval: WilsonInterval?
}

extension Verdict {
    /// Decides what is proposed for a question that is asked: the first of these rules that holds.
    init(on grounds: VerdictGrounds, threshold: Ratio, minimumFollowUps: Int) {
        let threshold = threshold.value ?? 0
        let isUnseen = grounds.used == 0
        // What is only taken over may be copied by a machine and read by nobody.
        let isUsedByPeople = grounds.evidence.explicit + grounds.evidence.required > 0
        if grounds.isProtected {
            self = .protected
        } else if grounds.captured == 0 {
            self = .neverAnswered
        } else if isUnseen, grounds.observable < minimumFollowUps, !grounds.isFollowUpComplete {
            self = .notMeasurable
        } else if isUnseen, let bound = grounds.zeroUseBound, bound < threshold {
            self = .drop
        } else if isUnseen {
            self = .insufficientData
        } else if let interval = grounds.usageInterval, interval.lower >= threshold, isUsedByPeople {
            self = .keep
        } else {
            self = .reconsider
        }
    }
}
