import Metrics

/// What became of decisions that were taken earlier, in `run.json`: how many came to what.
struct DecisionRecord: Encodable, Sendable {
    let taken: Int
    let carriedOut: Int
    let notCarriedOut: Int
    /// Those that did so much harm that the stop rule takes them back.
    let harmful: Int
    /// Those of which the day of evaluation has come.
    let due: Int

    /// Counts the decisions of `review`.
    init(_ review: DecisionReview) {
        let counts = DecisionReviewCounts(review)
        taken = counts.taken
        carriedOut = counts.carriedOut
        notCarriedOut = counts.notCarriedOut
        harmful = counts.harmful
        due = counts.due
    }
}
