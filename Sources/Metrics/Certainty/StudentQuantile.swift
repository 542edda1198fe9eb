/// The 97.5th percentile of Student's t: how many standard errors a 95 % interval reaches to each side.
enum StudentQuantile {
    /// The same percentile of the standard normal distribution, which is that of t with endless degrees of freedom.
    static let normal = 1.959963984540054

    /// From so many degrees of freedom on the series is exact to the last digits, and faster.
    private static let manyDegrees = 1_000.0

    /// The percentile for `degrees` of freedom, a whole number or not, of at least 1.
    ///
    /// Within ±*t* lies the share *I*ₓ(½, ν/2) of the distribution, with *x* = *t*²/(ν + *t*²) (DLMF 8.17 and Abramowitz and
    /// Stegun, «Handbook of Mathematical Functions», 1964, 26.7.1), so that halvings find it; for many degrees the expansion of
    /// 26.7.5 in powers of 1/ν gives it.
    ///
    /// - Complexity: some fifty evaluations of the incomplete beta function.
    static func value(degrees: Double) -> Double {
        let degrees = max(1, degrees)
        if degrees >= manyDegrees { return series(degrees) }
        let distribution = IncompleteBeta(a: 0.5, b: degrees / 2)
        // With one degree of freedom it is 12.7.
        var (below, above) = (normal, 16.0)
        while true {
            let middle = below + (above - below) / 2
            guard below < middle, middle < above else { return middle }
            let square = middle * middle
            if distribution.value(at: square / (degrees + square)) < 0.95 { below = middle } else { above = middle }
        }
    }

    private static func series(_ degrees: Double) -> Double {
        let (z, square) = (normal, normal * normal)
        let first = z * (square + 1) / 4
        let second = z * ((5 * square + 16) * square + 3) / 96
        let third = z * (((3 * square + 19) * square + 17) * square - 15) / 384
        let fourth = z * ((((79 * square + 776) * square + 1_482) * square - 1_920) * square - 945) / 92_160
        return z + (first + (second + (third + fourth / degrees) / degrees) / degrees) / degrees
    }
}
