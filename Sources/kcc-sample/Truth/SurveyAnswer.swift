/// What a row of a sample says of a registration.
struct SurveyAnswer: Sendable {
    /// Whether somebody looked at the follow-up.
    let isLookedAt: Bool
    /// The fields that the sheet asks about.
    let questions: Set<Int>
    /// Those of them that are marked, which are none unless somebody looked.
    let marked: Set<Int>
    /// Who gains.
    let gain: Gain
}

/// How many registrations of a product a sample holds.
struct SurveyTally: Codable, Hashable, Sendable {
    /// Those that were drawn.
    let drawn: Int
    /// Those of them whose follow-up somebody looked at.
    let lookedAt: Int
}
