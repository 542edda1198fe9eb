/// What a verdict on a question of a product is decided on.
struct VerdictFacts {
    /// Why the question may never be dropped, as `kcc.yaml` says; nil where it may.
    var protectedReason: String?
    /// Registrations in which it was asked.
    var asked: Int
    /// Registrations in which an answer was captured.
    var captured: Int
    /// Registrations in which a captured answer was used.
    var used: Int
    /// Registrations that lacked an answer when follow-up needed it.
    var missing = 0
    /// Used registrations by the kind of evidence.
    var evidence = EvidenceCounts()
    /// Used registrations by who gains.
    var beneficiaries = BeneficiaryCounts()
    /// Registrations in which a use could have been seen.
    var observable: Int
    /// Whether all follow-up of the product is in the data.
    var isFollowUpComplete = false
    /// The upper bound of the usage rate where no use was seen.
    var zeroUseBound: Double?
    /// Mature captures still to come before that bound falls below the threshold; nil where no number is enough.
    var stillNeeded: Int?
    /// The interval of the usage rate; nil without mature capture.
    var usageInterval: WilsonInterval?
}
