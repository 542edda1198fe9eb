import RegistrationLog

/// What the follow-up actions of one registration show about one field.
struct FieldTrace: Equatable {
    /// Whether the registration captured it.
    let isCaptured: Bool
    /// How we know that the actions used it; empty where they did not.
    private(set) var evidence: EvidenceKinds = []
    /// Who gains by the actions that used it, as far as known.
    private(set) var beneficiaries: BeneficiaryKinds = []
    /// The earliest action that used it.
    private(set) var firstUse: Timestamp?
    /// The latest action that used it.
    private(set) var lastUse: Timestamp?
    /// Whether an action holds the captured value while for this field that is not beyond chance.
    private(set) var agreesByChance = false
    /// Whether each source that has an action could have shown a use of this very field.
    private(set) var isShown = false

    /// Creates the trace of a field that no action has touched yet.
    init(isCaptured: Bool) { self.isCaptured = isCaptured }

    /// Whether a captured answer was used.
    var isUsed: Bool { isCaptured && !evidence.isEmpty }

    /// Whether the field was needed while no answer was captured.
    var isMissing: Bool { !isCaptured && !evidence.isEmpty }

    /// Whether an action names or needs the answer, or who handled it says so, rather than only having taken it over.
    var isDirected: Bool { !evidence.isDisjoint(with: .directed) }

    /// Whether a sample alone shows its use.
    var isOnlySurveyed: Bool { evidence == .surveyed }

    /// Whether a use of this very field was seen, or could have been.
    var isObservable: Bool { isShown || !evidence.isEmpty }

    /// Adds a use by an action at `time`, by which `beneficiaries` gain.
    mutating func addUse(_ kind: EvidenceKinds, at time: Timestamp, beneficiaries: BeneficiaryKinds) {
        evidence.formUnion(kind)
        self.beneficiaries.formUnion(beneficiaries)
        firstUse = min(firstUse ?? time, time)
        lastUse = max(lastUse ?? time, time)
    }

    /// Adds that an action holds the captured value, which is no evidence.
    mutating func addChanceAgreement() { agreesByChance = true }

    /// Adds that a use of the field could have been seen.
    mutating func addObservability() { isShown = true }
}

/// Kinds of evidence together.
struct EvidenceKinds: OptionSet {
    let rawValue: UInt8
    static let explicit = EvidenceKinds(rawValue: 1)
    static let carried = EvidenceKinds(rawValue: 2)
    static let required = EvidenceKinds(rawValue: 4)
    static let surveyed = EvidenceKinds(rawValue: 8)
    static let directed: EvidenceKinds = [.explicit, .required, .surveyed]
}

/// Those who gain by follow-up actions together; empty where nothing is known.
struct BeneficiaryKinds: OptionSet {
    let rawValue: UInt8
    static let citizen = BeneficiaryKinds(rawValue: 1)
    static let organisation = BeneficiaryKinds(rawValue: 2)
    static let both: BeneficiaryKinds = [.citizen, .organisation]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Those for whom `beneficiary` stands.
    init(_ beneficiary: Beneficiary?) {
        switch beneficiary {
        case .citizen: self = .citizen
        case .organisation: self = .organisation
        case .both: self = .both
        case nil: self = []
        }
    }
}
