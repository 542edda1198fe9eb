import Glibc

/// How far usage rates lie apart by chance alone: the limits around the rate of all organisations together, wider for those with
/// fewer captures.
///
/// D. J. Spiegelhalter, «Funnel plots for comparing institutional performance», Statistics in Medicine 24 (2005), 1185–1202, on the
/// scale of arcsin √rate, on which a rate of *n* captures has the standard deviation 1/(2√*n*). Where rates lie further apart than
/// chance explains, limits are wider by the square root of the mean *z*², winsorised: the tenth that is largest and the tenth that
/// is smallest, rounded up, count as the next ones do, so that whoever differs does not widen the limits for itself.
struct Funnel {
    /// How many organisations it takes.
    static let leastPoints = 5
    /// The share of points of all that may lie outside by chance: the chance that any does.
    private static let chance = 0.05

    /// The rate of all together.
    private let rate: Double
    /// Within so many standard deviations a rate is within the limits.
    private let reach: Double
    /// The chance to lie beyond a limit.
    private let tail: Double
    /// How much larger than 1 the mean winsorised *z*² is; at least 1.
    private let excess: Double

    /// Makes the funnel of the rates `points`, which are some of the `count` points of a comparison.
    ///
    /// - Complexity: O(*n* log *n*).
    init(of points: [IndependentUses], amongPoints count: Int) {
        let all = points.reduce((used: 0.0, captured: 0.0)) { ($0.used + $1.used, $0.captured + $1.captured) }
        let rate = min(1, all.used / all.captured)
        tail = Self.chance / Double(2 * count)
        let scores = points.map { Self.score($0, around: rate) }.sorted()
        excess = max(1, Self.meanSquare(winsorising: scores))
        reach = NormalQuantile.value(upperTail: tail) * excess.squareRoot()
        self.rate = rate
    }

    /// How many standard deviations a rate lies from `rate`.
    private static func score(_ point: IndependentUses, around rate: Double) -> Double {
        2 * point.captured.squareRoot() * (asin(min(1, point.rate).squareRoot()) - asin(rate.squareRoot()))
    }

    private static func meanSquare(winsorising sorted: [Double]) -> Double {
        let cut = (sorted.count + 9) / 10
        let range = sorted[cut]...sorted[sorted.count - 1 - cut]
        return sorted.reduce(0) { sum, score in
            let score = min(max(score, range.lowerBound), range.upperBound)
            return sum + score * score
        } / Double(sorted.count)
    }

    /// Where `point` stands, with the limits for as many captures as it has, rounded outwards to six decimals.
    ///
    /// Far out the scale is no longer normal where few uses are to be expected, and would find one in ten or more where nobody differs.
    /// So who lies outside is asked once more, by the binomial distribution itself.
    ///
    /// - Complexity: O(1) within the limits; O(√*n*) outside them.
    func standing(of point: IndependentUses) -> OrganisationPoint.Standing {
        let centre = asin(rate.squareRoot())
        let distance = reach / (2 * point.captured.squareRoot())
        var (lower, upper) = (sin(max(0, centre - distance)), sin(min(.pi / 2, centre + distance)))
        (lower, upper) = (lower * lower, upper * upper)
        if point.rate < lower { lower = exactLimit(from: lower, to: 0, of: point, share: \.atMost) }
        if point.rate > upper { upper = exactLimit(from: upper, to: 1, of: point, share: \.atLeast) }
        let limits = ClosedRange(roundingOutwards: lower, upper)
        if point.rate < limits.lowerBound { return .below(limits) }
        return point.rate > limits.upperBound ? .above(limits) : .within(limits)
    }

    /// The rate nearest to `inner` from which on what lies as far out as `share` says is rarer than the tail; `outer` where nothing is.
    private func exactLimit(
        from inner: Double, to outer: Double, of point: IndependentUses, share: KeyPath<BinomialTails, Double>
    ) -> Double {
        let captured = point.captured / excess
        func isRare(_ limit: Double) -> Bool {
            BinomialTails(of: limit * captured, among: captured, rate: rate)[keyPath: share] < tail
        }
        if isRare(inner) { return inner }
        guard isRare(outer) else { return outer }
        var (usual, rare) = (inner, outer)
        // To a tenth of a millionth.
        while abs(rare - usual) > 1e-7 {
            let middle = (usual + rare) / 2
            if isRare(middle) { rare = middle } else { usual = middle }
        }
        return rare
    }
}

/// The chance of so many uses or fewer, and of so many or more, which need not be whole.
private struct BinomialTails {
    let used: Double
    let captured: Double
    let rate: Double

    init(of used: Double, among captured: Double, rate: Double) {
        self.used = used
        self.captured = captured
        self.rate = rate
    }

    /// The chance of so many or fewer: *I*₁₋ₚ(*n* − *x*, *x* + 1) (DLMF 8.17.5).
    var atMost: Double {
        used >= captured ? 1 : IncompleteBeta(a: captured - used, b: used + 1).value(at: 1 - rate)
    }

    /// The chance of so many or more: *I*ₚ(*x*, *n* − *x* + 1).
    var atLeast: Double { used <= 0 ? 1 : IncompleteBeta(a: used, b: captured - used + 1).value(at: rate) }
}
