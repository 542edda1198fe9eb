/// The rule by which single counts are withheld: those of 1 to one less than ``minimum``.
///
/// What is published at all then is a short list, which stands in `Disclosure`; why nothing follows from it, and whom it is meant
/// to withstand, in `docs/decisions/0013-what-small-cells-withholds.md`.
public struct SmallCells: Hashable, Sendable {
    /// The least count that may be published.
    public let minimum: Int

    /// The least number that ``minimum`` can be: with 2, «fewer than 2» would be 1.
    public static let leastMinimum = 3

    /// Creates the rule for counts under `minimum`, which is at least ``leastMinimum``.
    public init(minimum: Int) {
        precondition(minimum >= Self.leastMinimum)
        self.minimum = minimum
    }

    /// Whether `count` may not be published.
    public func isSmall(_ count: Int) -> Bool { (1..<minimum).contains(count) }

    /// How a count that stands alone is published.
    public func published(_ count: Int) -> PublishedCount { isSmall(count) ? .fewer(than: minimum) : .exact(count) }
}
