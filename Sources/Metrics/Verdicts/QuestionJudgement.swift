import RegistrationLog

/// The verdict on a question of a product, with all that it rests on.
struct QuestionJudgement: Equatable, Sendable {
    /// What a verdict rests on.
    enum Ground: Equatable, Sendable {
        /// `kcc.yaml` says why it may not be dropped.
        case protected(reason: String)
        /// It was asked so often, and never answered.
        case neverAnswered(asked: Int)
        /// It was needed so often where no answer was there.
        case neededWhereMissing(Int)
        /// Follow-up uses a name that nobody asks, which may be this question.
        case resembles(String)
        /// A use could have been seen in so few of its mature captures, and not in others that have follow-up.
        case hardlyVisible(visible: Int, blind: Int)
        /// No use in so many measured captures.
        case unused(measured: Int)
        /// So many measured captures are still to come; nil where no number is enough.
        case tooFewCaptures(stillNeeded: Int?)
        /// Directed use is surely more frequent than the threshold.
        case usedOftenEnough
        /// No use of it was directed.
        case onlyTakenOver
        /// It was named or needed, but not surely more often than the threshold.
        case notSurelyOften
        /// It was used only in registrations that are not mature.
        case onlyUsedLately
    }

    /// What is proposed.
    let verdict: Verdict
    /// What it rests on, in the order in which it is published.
    let grounds: [Ground]
    /// Under which condition; nil for all but ``Verdict/drop``.
    let condition: DropCondition?

    /// Creates a judgement that supposes nothing, unless `condition` says so.
    init(_ verdict: Verdict, on grounds: Ground..., condition: DropCondition? = nil) {
        self.init(verdict, on: grounds, condition: condition)
    }

    /// Creates a judgement on a list of grounds.
    init(_ verdict: Verdict, on grounds: [Ground], condition: DropCondition? = nil) {
        self.verdict = verdict
        self.grounds = grounds
        self.condition = condition
    }
}
