import Foundation

/// Student's t distribution.
enum StudentDistribution {
    /// The value that is not exceeded in 97.5 % of cases, for so many degrees of freedom, at least 1.
    ///
    /// Found by halving, where the density, summed by Simpson's rule from 0 on, comes to 47.5 %. With one degree it is 12.71,
    /// and it falls from there on.
    static func upper975(degrees: Int) -> Double {
        var (low, high) = (0.0, 16.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if share(upTo: middle, degrees: degrees) < 0.475 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The share between 0 and `value`.
    private static func share(upTo value: Double, degrees: Int) -> Double {
        let n = Double(degrees)
        let scale = exp(lgamma((n + 1) / 2) - lgamma(n / 2)) / (n * Double.pi).squareRoot()
        func density(_ x: Double) -> Double { scale * pow(1 + x * x / n, -(n + 1) / 2) }
        let steps = 2_000
        let width = value / Double(steps)
        let inner = (1..<steps).reduce(0.0) { $0 + density(Double($1) * width) * ($1.isMultiple(of: 2) ? 2 : 4) }
        return (density(0) + inner + density(value)) * width / 3
    }
}
