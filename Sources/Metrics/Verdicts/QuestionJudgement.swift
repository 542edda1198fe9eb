/// The verdict on a question of a product, with all that it rests on.
struct QuestionJudgement: Equatable, Sendable {
    /// What is proposed.
    enum Verdict: String, CaseIterable, Sendable {
        /// Marked in `kcc.yaml` as never to be dropped.
        case protected
        /// Asked, never answered, and never needed.
        case neverAnswered
        /// Nothing could have shown use, or follow-up may call it by another name.
        case notMeasurable
        /// No demonstrable use in so many registrations that use must be rarer than the threshold.
        case drop
        /// No demonstrable use, in too few registrations to conclude anything.
        case insufficientData
        /// Used, or needed where it was not there, more often than the threshold, with certainty.
        case keep
        /// Used or needed, but not often enough, or not surely enough, to keep as it is.
        case reconsider
        /// Not asked, and needed more often than the threshold.
        case add
    }

    /// What a verdict rests on.
    enum Ground: Equatable, Sendable {
        /// `kcc.yaml` says why it may not be dropped.
        case isProtected
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

    /// Whether a proposal to drop supposes that all follow-up of the product is in the data.
    enum Condition: Equatable, Sendable {
        case none
        case followUpIsComplete
    }

    /// What is proposed.
    let verdict: Verdict
    /// What it rests on, in the order in which it is told.
    let grounds: [Ground]
    /// Under which condition; nil for all but ``Verdict/drop``.
    let condition: Condition?

    /// Creates a judgement that supposes nothing, unless `condition` says so.
    init(_ verdict: Verdict, on grounds: Ground..., condition: Condition? = nil) {
        self.init(verdict, on: grounds, condition: condition)
    }

    /// Creates a judgement on a list of grounds.
    init(_ verdict: Verdict, on grounds: [Ground], condition: Condition? = nil) {
        self.verdict = verdict
        self.grounds = grounds
        self.condition = condition
    }
}
