/// Which of many differences are findings, so that of all findings at most one in twenty is expected to be none.
///
/// Y. Benjamini and Y. Hochberg, «Controlling the false discovery rate: a practical and powerful approach to multiple testing»,
/// Journal of the Royal Statistical Society B 57 (1995), 289–300: with the *p* of *m* tests in ascending order, all up to the last
/// one that is at most *i*/*m* · 5 % are rejected.
enum BenjaminiHochberg {
    /// The share of false findings that is allowed.
    private static let level = 0.05

    /// For each test with these `p` whether it is a finding.
    ///
    /// - Complexity: O(*m* log *m*).
    static func findings(of p: [Double]) -> [Bool] {
        let sorted = p.sorted()
        let last = sorted.indices.last { sorted[$0] <= Double($0 + 1) * level / Double(p.count) }
        guard let last else { return p.map { _ in false } }
        return p.map { $0 <= sorted[last] }
    }
}
