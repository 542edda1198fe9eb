/// How likely chance makes two groups differ in a share by so much or more, where they do not: Fisher's exact test, two-sided.
///
/// R. A. Fisher, «Statistical Methods for Research Workers», 5th edition (1934), §21.02. Of all tables with the same margins those
/// count that are no more probable than the one that was seen, as `fisher.test` of R has it, where a table that is more probable
/// by a ten millionth or less counts too: floating point cannot distinguish.
struct FisherExactTest: Hashable, Sendable {
    /// The two-sided p, within 0…1; 0 where it is under 10⁻³⁰⁰.
    let p: Double

    /// What is more probable than what was seen by no more than this factor is taken for as probable.
    private static let tolerance = 1 + 1e-7
    /// A term of no more than this share of a sum is none.
    private static let negligible = 1e-18

    /// Compares `count` cases of `total` with `other` cases of `otherTotal`; both totals are at most 10⁸.
    ///
    /// The probabilities are products of ratios of neighbouring tables, taken from the most probable one outwards, so that none of
    /// them comes from the difference of large logarithms.
    ///
    /// - Complexity: O(√*n*) for *n* cases in all where groups differ little, and never more than the number of tables: the
    ///   probabilities of tables far out are nothing.
    init(_ count: Int, of total: Int, against other: Int, of otherTotal: Int) {
        let tables = TablesOfEqualMargins(cases: count + other, first: total, second: otherTotal)
        let limit = tables.weight(of: count) * Self.tolerance
        guard limit > 0 else {
            p = 0
            return
        }
        var all = 1.0
        var extreme = limit >= 1 ? 1.0 : 0.0
        for isUpwards in [true, false] {
            var table = tables.mode
            var weight = 1.0
            while let ratio = tables.ratio(from: table, isUpwards: isUpwards) {
                table += isUpwards ? 1 : -1
                weight *= ratio
                all += weight
                if weight <= limit { extreme += weight }
                if weight <= extreme * Self.negligible || weight == 0 { break }
            }
        }
        p = min(1, extreme / all)
    }
}

/// The tables with the margins of two groups and of the cases in both, each known by the cases of the first group.
private struct TablesOfEqualMargins {
    /// Cases of both groups.
    let cases: Int
    /// Members of the first group.
    let first: Int
    /// Members of the second.
    let second: Int

    /// The cases of the first group in the most probable table.
    var mode: Int { (first + 1) * (cases + 1) / (first + second + 2) }

    /// How probable `table` is, against the most probable one.
    func weight(of table: Int) -> Double {
        var (current, weight) = (mode, 1.0)
        while current != table, weight > 0, let ratio = ratio(from: current, isUpwards: table > current) {
            weight *= ratio
            current += table > current ? 1 : -1
        }
        return weight
    }

    /// How probable the next table upwards or downwards is, against `table`; nil where there is none.
    func ratio(from table: Int, isUpwards: Bool) -> Double? {
        let table = isUpwards ? table : table - 1
        let others = second - cases + table + 1
        guard table >= 0, table < min(cases, first), others > 0 else { return nil }
        let ratio = Double(cases - table) * Double(first - table) / (Double(table + 1) * Double(others))
        return isUpwards ? ratio : 1 / ratio
    }
}
