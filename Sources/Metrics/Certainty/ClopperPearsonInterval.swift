/// The exact 95 % interval of a share, 2.5 % on each side, rounded outwards to six decimals.
///
/// Its lower end for *x* of *n* is the 2.5th percentile of the beta distribution with *x* and *n* − *x* + 1, or 0 for *x* = 0;
/// its upper end is 1 less the lower end for the *n* − *x* others. C. J. Clopper and E. S. Pearson, «The use of confidence or
/// fiducial limits illustrated in the case of the binomial», Biometrika 26 (1934), 404–413.
public struct ClopperPearsonInterval: Hashable, Sendable {
    /// The lower end, rounded down.
    public let lower: RoundedBound
    /// The upper end, rounded up.
    public let upper: RoundedBound

    /// The chance that lies beyond each end.
    private static let tail = 0.025

    /// Computes the interval of `count` cases of `total`; nil when there is no case at all.
    ///
    /// - Complexity: O(√*n*) for *n* cases: each end is found by some twenty halvings.
    public init?(_ count: Int, of total: Int) {
        guard total > 0 else { return nil }
        lower = Self.lowerEnd(of: count, in: total)
        upper = RoundedBound(millionths: 1_000_000 - Self.lowerEnd(of: total - count, in: total).millionths)
    }

    /// The most millionths that do not lie above the percentile, by more than floating point can distinguish.
    private static func lowerEnd(of count: Int, in total: Int) -> RoundedBound {
        guard count > 0 else { return .zero }
        let distribution = IncompleteBeta(a: Double(count), b: Double(total - count + 1))
        // The percentile lies below the share itself.
        var (below, above) = (0, Int((Double(count) / Double(total) * 1_000_000).rounded(.up)) + 1)
        while above - below > 1 {
            let middle = below + (above - below) / 2
            let share = (Double(middle) - RoundedBound.slack) / 1_000_000
            if distribution.value(at: share) <= tail { below = middle } else { above = middle }
        }
        return RoundedBound(millionths: below)
    }
}
