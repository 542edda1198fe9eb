import Glibc

/// How much a share differs between two groups of cases, with the 95 % interval of Newcombe.
///
/// R. G. Newcombe, «Interval estimation for the difference between independent proportions: comparison of eleven methods»,
/// Statistics in Medicine 17 (1998), 873–890: method 10, which combines the Wilson score intervals of both shares.
struct DifferenceOfProportions: Hashable, Sendable {
    /// The share of the first group less that of the second, times the factor that was asked for.
    let difference: Double
    /// Its interval, rounded outwards to six decimals.
    let interval: ClosedRange<Double>

    /// Compares `count` cases of `total` with `other` cases of `otherTotal`, where shares are of `factor` registrations; nil where a
    /// group is empty.
    init?(_ count: Int, of total: Int, against other: Int, of otherTotal: Int, times factor: Double = 1) {
        self.init(Double(count), of: Double(total), against: Double(other), of: Double(otherTotal), times: factor)
    }

    /// Compares `count` cases of `total` with `other` cases of `otherTotal`, none of which need be whole where several cases count as
    /// one; nil where a group is empty.
    ///
    /// With *l* and *u* the ends of the Wilson intervals the difference of *p* and *q* reaches down by √((*p* − *l*ₚ)² +
    /// (*u*_q − *q*)²), and up by √((*u*ₚ − *p*)² + (*q* − *l*_q)²).
    init?(_ count: Double, of total: Double, against other: Double, of otherTotal: Double, times factor: Double = 1) {
        guard let first = WilsonInterval(count, of: total), let second = WilsonInterval(other, of: otherTotal) else {
            return nil
        }
        let (p, q) = (count / total, other / otherTotal)
        difference = factor * (p - q)
        interval = ClosedRange(
            roundingOutwards: factor * (p - q - hypot(p - first.lower, second.upper - q)),
            factor * (p - q + hypot(first.upper - p, q - second.lower)))
    }
}
