/// How much a mean differs between two groups of numbers, with the 95 % interval of Welch.
///
/// B. L. Welch, «The generalization of Student's problem when several different population variances are involved», Biometrika 34
/// (1947), 28–35: the variances of both groups may differ.
struct DifferenceOfMeans: Hashable, Sendable {
    /// The mean of the first group less that of the second.
    let difference: Double
    /// Its interval, rounded outwards to six decimals; nil where a group has under two numbers, or in neither they differ.
    let interval: ClosedRange<Double>?

    /// Compares two groups; nil where one is empty.
    ///
    /// With *s*²/*n* of each group the standard error is √(*s*₁²/*n*₁ + *s*₂²/*n*₂), and t has (*s*₁²/*n*₁ + *s*₂²/*n*₂)² /
    /// ((*s*₁²/*n*₁)²/(*n*₁ − 1) + (*s*₂²/*n*₂)²/(*n*₂ − 1)) degrees of freedom. Where all numbers of a group are the same that says
    /// nothing of those to come: an interval of no width would be a false certainty.
    init?(_ first: SampleMoments, against second: SampleMoments) {
        guard let mean = first.mean, let other = second.mean else { return nil }
        difference = mean - other
        guard let variance = first.variance, let otherVariance = second.variance, variance + otherVariance > 0 else {
            interval = nil
            return
        }
        let parts = [(variance, first.count), (otherVariance, second.count)].map { variance, count in
            (square: variance / Double(count), degrees: Double(count - 1))
        }
        let square = parts.reduce(0) { $0 + $1.square }
        let degrees = square * square / parts.reduce(0) { $0 + $1.square * $1.square / $1.degrees }
        let reach = StudentQuantile.value(degrees: degrees) * square.squareRoot()
        interval = ClosedRange(roundingOutwards: difference - reach, difference + reach)
    }
}
