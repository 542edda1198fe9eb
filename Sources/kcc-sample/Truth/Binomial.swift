import Foundation

/// How likely numbers of successes are in trials of the same chance.
enum Binomial {
    /// The chance of at least `successes` in `trials`, each of which succeeds with `chance`, within 0…1.
    ///
    /// Summed term by term, as logarithms, since the first one may be too small for a number.
    ///
    /// - Complexity: O(`trials`).
    static func chance(ofAtLeast successes: Int, in trials: Int, each chance: Double) -> Double {
        guard successes > 0 else { return 1 }
        guard successes <= trials, chance > 0 else { return 0 }
        guard chance < 1 else { return 1 }
        let odds = log(chance) - log(1 - chance)
        var logarithm = Double(trials) * log(1 - chance)
        var sum = 0.0
        for count in 0...trials {
            if count >= successes { sum += exp(logarithm) }
            logarithm += log(Double(trials - count)) - log(Double(count + 1)) + odds
        }
        return min(1, sum)
    }

    /// The lower bound of the 95 % Clopper–Pearson interval of `successes` in `trials`, of which there is one, in whole
    /// millionths.
    ///
    /// It is the greatest chance with which so many, or more, come in no more than one of forty times.
    ///
    /// - Complexity: O(`trials`), fifty times.
    static func lowerMillionths(of successes: Int, in trials: Int) -> Int {
        guard successes > 0 else { return 0 }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if chance(ofAtLeast: successes, in: trials, each: middle) <= 0.025 { low = middle } else { high = middle }
        }
        return Int(low * 1_000_000 + 0.001)
    }

    /// Whether the lower bound of the 95 % Clopper–Pearson interval of `successes` in `trials` is at least `share`.
    ///
    /// That bound is the chance with which so many successes, or more, come in one of forty times: it is not below `share`
    /// where `share` makes them no more likely.
    static func isSurely(_ successes: Int, of trials: Int, atLeast share: Double) -> Bool {
        trials > 0 && successes > 0 && chance(ofAtLeast: successes, in: trials, each: share) <= 0.025
    }
}
