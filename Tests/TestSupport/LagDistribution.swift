import Glibc

/// How long after a registration an answer is used, as a distribution of which every quantile is known.
public enum LagDistribution: Sendable {
    /// Uses that come at a constant rate, on average after `mean` days.
    case exponential(mean: Double)
    /// Uses of which half come within `median` days; of those that have not come in any number of days, half take more
    /// than as many days again, so that there is no mean. The distribution of K. S. Lomax, J. Am. Stat. Assoc. 49 (1954)
    /// 847, with exponent 1.
    case heavyTailed(median: Double)
    /// Uses of which the share `quickShare` comes exponentially after `mean` days and the rest evenly over `late`, days
    /// that hardly any quick use reaches.
    case quickOrLate(mean: Double, quickShare: Double, late: ClosedRange<Double>)

    /// The lag in days under which the share `share`, within 0..<1, of all uses lies.
    ///
    /// A number drawn evenly from 0..<1 gives a lag drawn from the distribution. The quick and the late part of
    /// ``quickOrLate(mean:quickShare:late:)`` follow one another, so that there a quantile within the quick part holds
    /// for that part alone.
    public func quantile(_ share: Double) -> Double {
        switch self {
        case .exponential(let mean):
            return -mean * log1p(-share)
        case .heavyTailed(let median):
            return median * share / (1 - share)
        case .quickOrLate(let mean, let quickShare, let late):
            guard share >= quickShare else { return -mean * log1p(-share / quickShare) }
            return late.lowerBound + (share - quickShare) / (1 - quickShare) * (late.upperBound - late.lowerBound)
        }
    }

    /// The days within which 95 % of all uses come, rounded up: what a follow-up horizon estimates.
    public var horizonDays: Int { Int(quantile(0.95).rounded(.up)) }
}
