import Foundation
import RegistrationLog

/// Section 5: intervals and bounds, in millionths.

/// «What lies within 1e-9 of six decimals is not rounded», upper bounds up.
func naiveRoundedUp(_ bound: Double) -> Int { Int((bound * 1_000_000 - 0.001).rounded(.up)) }

/// Lower bounds down.
func naiveRoundedDown(_ bound: Double) -> Int { Int((bound * 1_000_000 + 0.001).rounded(.down)) }

/// «CP(x, n) is the 95 % Clopper–Pearson interval (2.5 % on each side; 0 and 1 at its ends)»: the rates at which so many cases
/// or more, or so many or fewer, come in 2.5 % of all samples; the terms of the binomial distribution are summed one by one.
func naiveInterval(_ x: Int, _ n: Int) -> (lower: Int, upper: Int) {
    // In how many ways so many of n are cases, as a logarithm: the same at every rate.
    let ways = (0...x).map { (k: Int) -> Double in
        let ways: Double = lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
        return ways
    }
    func chance(of cases: ClosedRange<Int>, at rate: Double) -> Double {
        let (yes, no) = (log(rate), log(1 - rate))
        return cases.map { (k: Int) -> Double in exp(ways[k] + Double(k) * yes + Double(n - k) * no) }.reduce(0, +)
    }
    func edge(where isOutside: (Double) -> Bool, from outside: Double, to inside: Double) -> Double {
        var (outside, inside) = (outside, inside)
        for _ in 0..<50 {
            let middle = (outside + inside) / 2
            if isOutside(middle) { outside = middle } else { inside = middle }
        }
        return inside
    }
    let share = Double(x) / Double(n)
    let lower = x == 0 ? 0 : edge(where: { 1 - chance(of: 0...x - 1, at: $0) < 0.025 }, from: 0, to: share)
    let upper = x == n ? 1 : edge(where: { chance(of: 0...x, at: $0) < 0.025 }, from: 1, to: share)
    return (naiveRoundedDown(lower), naiveRoundedUp(upper))
}

/// «Exact one-sided 95 % upper bound 1 − 0.05^(φ/n) (1 for n = 0)», φ in hundredths.
func naiveZeroUseBound(_ n: Int, _ hundredths: Int) -> Int {
    n == 0 ? 1_000_000 : naiveRoundedUp(1 - pow(0.05, Double(hundredths) / 100 / Double(n)))
}

/// A fraction with so many decimals, at least one, half to even on the exact value; empty where it is of nothing.
func naiveDecimals(_ numerator: Int, _ denominator: Int, _ decimals: Int) -> String {
    guard denominator > 0 else { return "" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    var (units, rest) = (numerator * scale).quotientAndRemainder(dividingBy: denominator)
    if 2 * rest > denominator || 2 * rest == denominator && units % 2 == 1 { units += 1 }
    rest = units % scale
    let digits = String(rest)
    let zeros = String(repeating: "0", count: decimals - digits.count)
    return "\(units / scale).\(zeros)\(digits)"
}

extension NaiveReference {
    /// «φ = Σ_f Σ_d (x − n·q)² / (n·q·(1 − q)) / Σ_f (days − months), at least 1, over the fields f of p with at least 15 mature
    /// uses, in code-point order of their compared names, and the local days d with mature captures of f in calendar months in
    /// which 0 < q < 1; rounded up to two decimals»; in hundredths; nil where it is niet te bepalen.
    func clustering(_ mature: [Contact]) -> Int? {
        var (sum, days, months) = (0.0, 0, 0)
        for field in fieldNames where mature.count(where: { isUsed($0, field) }) >= 15 {
            let captures = mature.filter { captured($0, field) != nil }
            for month in Set(captures.map { $0.time.date.prefix(7) }).sorted() {
                let inMonth = captures.filter { $0.time.date.hasPrefix(month) }
                let q = Double(inMonth.count { isUsed($0, field) }) / Double(inMonth.count)
                guard q > 0, q < 1 else { continue }
                months += 1
                for day in Set(inMonth.map(\.time.date)).sorted() {
                    let onDay = inMonth.filter { $0.time.date == day }
                    let (n, x) = (Double(onDay.count), Double(onDay.count { isUsed($0, field) }))
                    sum += (x - n * q) * (x - n * q) / (n * q * (1 - q))
                    days += 1
                }
            }
        }
        guard days > months else { return nil }
        return max(100, Int((sum / Double(days - months) * 100 - 1e-7).rounded(.up)))
    }
}
