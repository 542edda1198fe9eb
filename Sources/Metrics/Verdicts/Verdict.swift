/// What the figures say about a question of a product.
public enum Verdict: String, CaseIterable, Sendable {
    /// Marked in `kcc.yaml` as never to be dropped.
    case protected
    /// Asked, and never answered.
    case neverAnswered
    /// Nothing could have shown use, so that nothing can be said.
    case notMeasurable
    /// No demonstrable use in so many registrations that use must be rarer than the threshold.
    case drop
    /// No demonstrable use, in too few registrations to conclude anything.
    case insufficientData
    /// Used more often than the threshold, with certainty.
    case keep
    /// Used, but not often enough, or not surely enough, to keep as it is.
    case reconsider
}
