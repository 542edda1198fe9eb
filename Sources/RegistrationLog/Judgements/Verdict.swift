/// What the figures say about a question of a product.
public enum Verdict: String, CaseIterable, Sendable {
    /// Marked in `kcc.yaml` as never to be dropped.
    case protected
    /// Asked, never answered, and never needed.
    case neverAnswered
    /// Nothing could have shown use, or follow-up may call it by another name: nothing can be said.
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
