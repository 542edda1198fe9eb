/// How many registrations of a product do what with a field.
struct FieldTally: Codable, Hashable, Sendable {
    /// Registrations in which it is asked.
    var asked = 0
    /// Registrations in which it is really answered.
    var captured = 0
    /// Registrations in which it is captured and used.
    var used = 0
    /// Used registrations in which an action names or requires it, or a sample says that it was needed.
    var directed = 0
    /// Registrations in which it was so needed while it is not captured.
    var missing = 0
    /// Registrations in which a use could have been seen.
    var observable = 0
    /// Used registrations in which an action names it.
    var explicit = 0
    /// Used registrations of which a sample says that it was needed.
    var surveyed = 0
    /// Used registrations in which an action took its answer over.
    var carried = 0
    /// Used registrations in which an action requires it.
    var required = 0
    /// Registrations in which a value agrees with the answer, where that is no more than chance.
    var chance = 0
    /// Used registrations by who gains.
    var beneficiaries = BeneficiaryTally()
}

extension FieldTally {
    /// Counts what the actions of a registration show.
    mutating func add(_ view: FieldView) {
        if view.isVisible { observable += 1 }
        if view.agreesByChance { chance += 1 }
        if view.isMissing { missing += 1 }
        guard view.isUsed else { return }
        used += 1
        if view.isDirected { directed += 1 }
        if view.isNamed { explicit += 1 }
        if view.isSurveyed { surveyed += 1 }
        if view.isCarried { carried += 1 }
        if view.isRequired { required += 1 }
        beneficiaries.add(view.gain)
    }
}
