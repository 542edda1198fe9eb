/// How many edits make one text of another: a scalar put in, taken out or replaced, or two neighbours exchanged, no part being
/// edited twice; nil where it takes more than `most`.
///
/// F. J. Damerau, «A technique for computer detection and correction of spelling errors», Communications of the ACM 7 (1964),
/// 171–176, in the form in which no part is edited twice.
///
/// - Complexity: O(*n*·*m*) for texts of up to *n* scalars and at most *m* edits.
func optimalStringAlignment(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar], atMost most: Int) -> Int? {
    guard most >= 0, abs(one.count - two.count) <= most else { return nil }
    // Beside each scalar of one text stand those of the other that lie no further away than so many edits could move them; what
    // lies further away takes too many.
    let width = 2 * most + 1
    let tooMany = most + 1
    var (beforeLast, last) = ([Int](), (0..<width).map { $0 < most ? tooMany : min($0 - most, tooMany) })
    for i in one.indices {
        var row = [Int](repeating: tooMany, count: width)
        for column in 0..<width {
            // How many scalars of `two` are aligned with the first i + 1 of `one`.
            let count = i + 1 + column - most
            guard (0...two.count).contains(count) else { continue }
            var edits = min(tooMany, column + 1 < width ? last[column + 1] + 1 : tooMany)
            if count > 0 {
                edits = min(edits, column > 0 ? row[column - 1] + 1 : tooMany)
                edits = min(edits, last[column] + (one[i] == two[count - 1] ? 0 : 1))
                if i > 0, count > 1, one[i] == two[count - 2], one[i - 1] == two[count - 1] {
                    edits = min(edits, beforeLast[column] + 1)
                }
            }
            row[column] = edits
        }
        if row.allSatisfy({ $0 > most }) && last.allSatisfy({ $0 > most }) { return nil }
        (beforeLast, last) = (last, row)
    }
    let edits = last[two.count - one.count + most]
    return edits <= most ? edits : nil
}
