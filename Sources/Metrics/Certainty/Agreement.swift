/// How often the values that actions took over for a field of a product agree with what was captured.
///
/// A pair is a registration in which the field is captured and a distinct captured value of the field in its actions.
struct Agreement: Equatable {
    /// The pairs.
    var pairs = 0
    /// The pairs in which both values are equal.
    var agreeing = 0
    /// Captures of the field in the product.
    var captures = 0
    /// The sum over all pairs of the captures that are equal to the action's value.
    var chanceMatches = 0

    /// The least number of pairs that can show anything.
    static let fewestPairs = 5

    /// Whether values agree more often than they would when actions took them from the product's captures at random.
    ///
    /// At random a pair agrees with probability `chanceMatches` / (`captures` × `pairs`). The lower end of the 95 %
    /// Wilson interval of the share that does agree must lie above it.
    var isBeyondChance: Bool {
        guard pairs >= Self.fewestPairs, let interval = WilsonInterval(agreeing, of: pairs) else { return false }
        return interval.lower > Double(chanceMatches) / (Double(captures) * Double(pairs))
    }
}
