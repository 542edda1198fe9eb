/// What became of the search for a condition under which a question is not used.
struct RuleTruth: Codable, Hashable, Sendable {
    /// What the later half of the captures shows.
    struct Test: Codable, Hashable, Sendable {
        /// All of them.
        let tested: Int
        /// Those at the values of the condition.
        let excluded: Int
        /// Those of them that were used.
        let excludedUsed: Int
        /// The zero-use bound over those at the values, in millionths.
        let excludedMillionths: Int
        /// Those at other values, or at none, that were used.
        let includedUsed: Int
    }

    /// `kanaal`, `afdeling`, or the question whose answer decides; nil where nothing was found.
    let attribute: String?
    /// The compared values at which the question need not be asked, in code-point order.
    let values: [String]
    /// What the later half shows of it; nil where nothing was found.
    let test: Test?
    /// `regel`, or one of the words of `vraagregels.csv` for what is none.
    let verdict: String
}
