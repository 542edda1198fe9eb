import RegistrationLog

/// What the verdict on a question of a product is decided on: nothing that the tables do not show.
struct QuestionFigures: Equatable, Sendable {
    /// Counts over all registrations of the period.
    struct Counts: Equatable, Sendable {
        /// Registrations that ask the question.
        var asked = 0
        /// Those in which an answer was captured.
        var captured = 0
        /// Those of them in which it was used.
        var used = 0
        /// Those with directed use: named, needed, or seen by who handled the follow-up.
        var directed = 0
        /// Registrations in which it was needed while no answer was captured.
        var missing = 0
    }

    /// What is said of the question and its product.
    struct Rules: Equatable, Sendable {
        /// Why the question may never be dropped, as `kcc.yaml` says; nil where it may.
        var protectedReason: String?
        /// Whether all follow-up of the product is in the data.
        var isFollowUpComplete = false
        /// Whether another product asks the question, or `kcc.yaml` spells it.
        var isKnownElsewhere = false
        /// A name in the follow-up that nobody asks and that may be this question.
        var resembledName: String?
    }

    /// Counts over all registrations of the period.
    var counts = Counts()
    /// The mature captures, and those visible and blind among them.
    var measured = MeasuredCaptures(mature: 0, visible: 0, blind: 0)
    /// Mature registrations in which a captured answer was used.
    var matureUsed = 0
    /// How the uses of the product cluster.
    var clustering = Clustering.undeterminable
    /// The lower bound of the share of mature captures with directed use; nil without a mature capture.
    var directedBound: RoundedBound?
    /// The lower bound of the share of mature registrations without an answer in which it was needed; nil without one.
    var missingBound: RoundedBound?
    /// What is said of the question and its product.
    var rules = Rules()

    /// The upper bound of the usage rate where an answer was captured and none was used.
    var zeroUseBound: RoundedBound? { bound(of: measured.count) }

    /// The same of the visible captures alone.
    var visibleBound: RoundedBound? { bound(of: measured.visible) }

    private func bound(of captures: Int) -> RoundedBound? {
        counts.captured > 0 && counts.used == 0 ? RoundedBound(unseenIn: captures, clustering: clustering) : nil
    }
}
