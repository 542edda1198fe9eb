/// A registration with an action at or after its time.
struct FollowedRegistration: Sendable {
    /// The day of the year, from 0.
    let day: Int
    /// The captured fields, with the letters and digits of the answers that can be taken over, and nothing for others.
    let captured: [Int: String]
    /// What its actions come to.
    let outcome: RegistrationOutcome
    /// What a sample says of it; nil where it was not drawn.
    var survey: SurveyAnswer?
}

/// What the actions of a registration show of a field.
struct FieldView {
    /// Whether an answer was captured.
    let isCaptured: Bool
    /// Whether an action names the field.
    let isNamed: Bool
    /// Whether who handled it says in a sample that it was needed.
    let isSurveyed: Bool
    /// Whether who handled it was asked about it in a sample, and has looked.
    let isLookedAt: Bool
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

    /// Whether an action names or needs it, or who handled it says so.
    var isDirected: Bool { isNamed || isRequired || isSurveyed }
    /// Whether it was captured and used.
    var isUsed: Bool { isCaptured && (isDirected || isCarried) }
    /// Whether it was needed and not captured.
    var isMissing: Bool { !isCaptured && isDirected }
}
