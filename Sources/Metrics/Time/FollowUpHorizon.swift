/// The days within which follow-up of a product normally comes, with where that number came from.
public struct FollowUpHorizon: Hashable, Sendable {
    /// Where a horizon came from.
    public enum Source: String, Sendable {
        /// `kcc.yaml` says so.
        case configured
        /// The days that a horizon has at least: no lag shows more.
        case minimum
        /// The lags of the product itself.
        case product
        /// The lags of all products together, since the product has too few.
        case allProducts
        /// The lags of one question of the product, which is used later than the others.
        case question
    }

    /// Whole days.
    public let days: Int
    /// Where the number came from.
    public let source: Source

    /// Creates a horizon of `days` days.
    public init(days: Int, source: Source) {
        self.days = days
        self.source = source
    }
}
