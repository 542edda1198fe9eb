/// The rule by which single counts are withheld: those of 1 to one less than ``minimum``.
///
/// What else must go so that no withheld count can be computed stands where the figures are; the whole rule, with the
/// reader that it is meant to withstand, in `docs/decisions/0013-what-small-cells-withholds.md`.
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

    /// The rule by which everything is published.
    static let publishingEverything = SmallCells()

    private init() { minimum = 1 }

    /// Whether `count` may not be published.
    public func isSmall(_ count: Int) -> Bool { (1..<minimum).contains(count) }

    /// How a count that stands alone is published.
    public func published(_ count: Int) -> PublishedCount { isSmall(count) ? .fewer(than: minimum) : .exact(count) }

    /// How a count is published of which everybody knows that it lies between `lower` and `upper`.
    ///
    /// Where only one small number lies between them, «fewer than» would be that number. Then the count is left out
    /// whatever it is, so that nothing follows from its being left out either.
    func published(_ count: Int, from lower: Int, to upper: Int) -> PublishedCount {
        let isRevealing = max(1, lower) == min(minimum - 1, upper)
        return isRevealing ? .leftOut : published(count)
    }

    /// How a sum is published, of which the parts in `hidden` are not.
    ///
    /// It is published when it determines none of them. A small sum of several small parts has fewer possibilities than its
    /// parts, so that it is left out rather than called small.
    func published(_ sum: Int, hiding hidden: [HiddenCount]) -> PublishedCount {
        if isSmall(sum) { return hidden.count > 1 ? .leftOut : .fewer(than: minimum) }
        return HiddenCount.areUndetermined(hidden) ? .exact(sum) : .leftOut
    }
}
