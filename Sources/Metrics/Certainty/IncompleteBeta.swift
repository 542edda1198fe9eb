import Glibc

/// The regularised incomplete beta function *I*ₓ(*a*, *b*) for one pair of *a* and *b*: the distribution function of the beta
/// distribution.
///
/// The continued fraction of DLMF 8.17.22 (<https://dlmf.nist.gov/8.17.E22>), evaluated from its head by Lentz's method as
/// improved by Thompson and Barnett (Journal of Computational Physics 64 (1986), 490–509). What does not depend on *x* is
/// computed once.
struct IncompleteBeta {
    private let a: Double
    private let b: Double
    /// The logarithm of 1/B(*a*, *b*).
    private let logFactor: Double

    /// More steps than the fraction takes for any *a* and *b* up to 10¹⁰; it takes about √max(*a*, *b*).
    private static let mostSteps = 1_000_000

    /// Prepares for two parameters above 0.
    init(a: Double, b: Double) {
        self.a = a
        self.b = b
        logFactor = lgamma(a + b).0 - lgamma(a).0 - lgamma(b).0
    }

    /// The value at `x`, within 0…1.
    ///
    /// - Complexity: O(√*n*) for *n* the larger of both parameters.
    func value(at x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(logFactor + a * log(x) + b * log1p(-x))
        // Before this point the fraction of one tail converges fast, behind it that of the other.
        return x < (a + 1) / (a + b + 2)
            ? front * Self.fraction(a, b, x) / a : 1 - front * Self.fraction(b, a, 1 - x) / b
    }

    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        /// Stands for a denominator of 0.
        let tiny = 1e-300
        func nonZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var numerator = 1.0
        var denominator = 1 / nonZero(1 - (a + b) * x / (a + 1))
        var result = denominator
        for step in 1...mostSteps {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            denominator = 1 / nonZero(1 + even * denominator)
            numerator = nonZero(1 + even / numerator)
            result *= denominator * numerator
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            denominator = 1 / nonZero(1 + odd * denominator)
            numerator = nonZero(1 + odd / numerator)
            let change = denominator * numerator
            result *= change
            if abs(change - 1) < 1e-15 { break }
        }
        return result
    }
}
