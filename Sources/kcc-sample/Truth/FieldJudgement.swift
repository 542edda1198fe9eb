/// What a right reader says of a question of a product, and on which grounds.
struct FieldJudgement: Codable, Hashable, Sendable {
    /// Mature registrations in which it is captured.
    let matureCaptured: Int
    /// Those of them in which it is used.
    let matureUsed: Int
    /// Those of them in which an action names or requires it.
    let matureDirected: Int
    /// Those of them in which a use could have been seen.
    let visible: Int
    /// Those of them that have follow-up in which it could not.
    let blind: Int
    /// Those of them of which who handled the follow-up was asked in a sample, and has looked.
    let lookedAt: Int
    /// Those of the latter in which it was needed.
    let lookedAtDirected: Int
    /// The lower bound of how often it is needed, in millionths; nil without a mature capture.
    let directedMillionths: Int?
    /// Mature registrations in which it is not captured.
    let matureWithout: Int
    /// Those of them in which it was needed.
    let matureMissing: Int
    /// The day since which it is not asked any more, as in ISO 8601; nil where it still is, or never was.
    let stoppedSince: String?
    /// The verdict in the words of `velden.csv`; nil where there is none.
    let verdict: String?
    /// `zonder` or `onder`, as in `velden.csv`; nil for all but `schrappen`.
    let condition: String?
    /// What the verdict rests on, each ground in a word with the counts that it names.
    let grounds: [String]
}

/// What a right reader says of a product.
struct ProductJudgement: Codable, Hashable, Sendable {
    /// Registrations of which all follow-up is in the data.
    let mature: Int
    /// How its uses come together on days, in hundredths; nil where that cannot be determined.
    let clustering: Int?
    /// What of its follow-up was drawn into a sample.
    let sample: SurveyTally
    /// The questions that are asked or missed.
    let fields: [String: FieldJudgement]
}
