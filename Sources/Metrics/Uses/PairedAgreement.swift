/// How often the values that actions took over for a field of a product agree with what was captured, against chance.
///
/// A pair is a registration in which the field is captured and a distinct captured value of the field in its actions. Values
/// are compared as letters and digits alone.
struct PairedAgreement: Equatable {
    /// The pairs: *m*.
    let pairs: Int
    /// The pairs in which both values are equal: *a*.
    let agreeing: Int
    /// How many pairs of any captured and any taken value would agree: *e*·*m*².
    ///
    /// Both margins are those of the pairs, so that it does not matter which registrations have follow-up. J. Cohen, «A
    /// coefficient of agreement for nominal scales», Educational and Psychological Measurement 20 (1960), 37–46.
    let chanceMatches: Int

    /// The least number of pairs that can show anything.
    static let fewestPairs = 5

    /// Whether at least half of what agrees does so for a reason.
    ///
    /// With *L* the lower end of the interval of *a*/*m* it is so when (*L* − *e*)/((1 − *e*)·*L*) ≥ 1/2, or *L* ≥ 2*e*/(1 + *e*),
    /// which is compared in whole numbers. Where all pairs agree whatever comes (*e* = 1) nothing can be said.
    ///
    /// - Complexity: O(√*n*) for *n* pairs.
    var isBeyondChance: Bool {
        guard agreeing > 0, pairs >= Self.fewestPairs, let interval = ClopperPearsonInterval(agreeing, of: pairs)
        else { return false }
        let (matches, possible) = (Int128(chanceMatches), Int128(pairs) * Int128(pairs))
        guard matches < possible else { return false }
        return Int128(interval.lower.millionths) * (possible + matches) >= 2 * matches * 1_000_000
    }
}
