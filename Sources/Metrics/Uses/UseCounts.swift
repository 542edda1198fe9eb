import RegistrationLog

/// What follow-up shows of one field over the registrations of a product; none of it depends on maturity.
struct UseCounts: Equatable {
    /// Registrations in which a captured answer was used.
    private(set) var used = 0
    /// Those with directed use: an action names or needs it.
    private(set) var directed = 0
    /// Registrations with a use of the field while no answer was captured.
    private(set) var missing = 0
    /// Registrations in which an action names the field, captured or not.
    private(set) var named = 0
    /// Used registrations by the kind of evidence.
    private(set) var evidence = EvidenceCounts()
    /// Registrations with an agreement where agreement is not beyond chance.
    private(set) var chance = 0
    /// Registrations in which a use of this field could be seen although it could not of every field.
    private(set) var observable = 0
    /// Used registrations by who gains.
    private(set) var beneficiaries = BeneficiaryCounts()
    /// Used registrations by the type of the actions that used the answer, which can overlap.
    private(set) var actions = ActionUses()
    /// The earliest action that used a captured answer.
    private(set) var firstUse: Timestamp?
    /// The latest action that used a captured answer.
    private(set) var lastUse: Timestamp?

    /// Adds what one registration shows.
    ///
    /// - Parameters:
    ///   - trace: What it shows of this field.
    ///   - isObservableForEveryField: Whether a use of any field could be seen in it, which is counted elsewhere.
    mutating func add(_ trace: FieldTrace, isObservableForEveryField: Bool) {
        if trace.isObservable && !isObservableForEveryField { observable += 1 }
        if trace.agreesByChance { chance += 1 }
        if trace.isMissing { missing += 1 }
        if trace.evidence.contains(.explicit) { named += 1 }
        guard trace.isUsed, let first = trace.firstUse, let last = trace.lastUse else { return }
        used += 1
        if trace.isDirected { directed += 1 }
        evidence.add(trace.evidence)
        beneficiaries.add(trace.beneficiaries)
        firstUse = min(firstUse ?? first, first)
        lastUse = max(lastUse ?? last, last)
    }

    /// Adds that an action of `type` used the captured answer of one registration.
    mutating func addUse(by type: ActionTypeID) { actions.add(type) }
}
