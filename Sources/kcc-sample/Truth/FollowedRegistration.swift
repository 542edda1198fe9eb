/// A registration with an action at or after its time.
struct FollowedRegistration: Sendable {
    /// The day of the year, from 0.
    let day: Int
    /// The captured fields, with the letters and digits of the answers that can be taken over, and nothing for others.
    let captured: [Int: String]
    /// What its actions come to.
    let outcome: RegistrationOutcome
}

/// What the actions of a registration show of a field.
struct FieldView {
    /// Whether an answer was captured.
    let isCaptured: Bool
    /// Whether an action names the field.
    let isNamed: Bool
    /// Whether an action cannot be done without it.
    let isRequired: Bool
    /// Whether an action took its answer over, beyond chance.
    let isCarried: Bool
    /// Whether a value agrees with the answer by no more than chance.
    let agreesByChance: Bool
    /// Whether a use could have been seen.
    let isVisible: Bool
    /// Who gains by the use.
    let gain: Gain

    /// Whether an action names or needs it.
    var isDirected: Bool { isNamed || isRequired }
    /// Whether it was captured and used.
    var isUsed: Bool { isCaptured && (isDirected || isCarried) }
    /// Whether it was needed and not captured.
    var isMissing: Bool { !isCaptured && isDirected }
}
