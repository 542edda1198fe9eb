/// A column of an action's record for the answer to a question.
struct TakenOverColumn: Sendable {
    /// Where the value comes from.
    enum Origin: Sendable {
        /// The system copies whatever was captured.
        case copied
        /// Someone types what was captured, when the action needs it.
        case copiedWhenNeeded
        /// As ``copiedWhenNeeded``, but in one of six records someone settles on another answer.
        case settledWhenNeeded
        /// Someone finds it out anew, so that it agrees only by chance.
        case foundAnew
    }

    /// The question.
    let question: Question
    /// Where the value comes from.
    let origin: Origin

    /// Creates a column for `question`.
    init(_ question: Question, _ origin: Origin) {
        self.question = question
        self.origin = origin
    }
}
