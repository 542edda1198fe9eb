/// The 95 % Wilson score interval of a share.
struct WilsonInterval: Hashable, Sendable {
    /// The lower end, within 0…1.
    let lower: Double
    /// The upper end, within 0…1.
    let upper: Double

    /// Creates the interval from `lower` to `upper`.
    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Computes the interval of `count` cases of `total`; nil when there is no case at all.
    init?(_ count: Int, of total: Int) { self.init(Double(count), of: Double(total)) }

    /// Computes the interval of `count` cases of `total`, which need not be whole where several cases count as one; nil when there is
    /// no case at all.
    ///
    /// Of a share *x/n* the ends are (2*x* + *z*² ± *z*·√(*z*² + 4*x*(*n* − *x*)/*n*)) / (2(*n* + *z*²)), where *z* is the
    /// 97.5th percentile of the standard normal distribution. At *x* = 0 the lower end is exactly 0, at *x* = *n* the upper
    /// end exactly 1; floating point would miss them by a hair. E. B. Wilson, «Probable inference, the law of succession,
    /// and statistical inference», Journal of the American Statistical Association 22 (1927), 209–212.
    init?(_ count: Double, of total: Double) {
        guard total > 0 else { return nil }
        let z = StudentQuantile.normal
        let centre = 2 * count + z * z
        let spread = z * (z * z + 4 * count * (total - count) / total).squareRoot()
        let scale = 2 * (total + z * z)
        self.init(
            lower: count == 0 ? 0 : (centre - spread) / scale,
            upper: count == total ? 1 : (centre + spread) / scale)
    }
}
