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

    /// Whether the lower bound of the 95 % Clopper–Pearson interval of `successes` in `trials` is at least `share`.
    ///
    /// That bound is the chance with which so many successes, or more, come in one of forty times: it is not below `share`
    /// where `share` makes them no more likely.
    static func isSurely(_ successes: Int, of trials: Int, atLeast share: Double) -> Bool {
        trials > 0 && successes > 0 && chance(ofAtLeast: successes, in: trials, each: share) <= 0.025
    }
}
