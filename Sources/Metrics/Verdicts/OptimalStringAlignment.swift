/// How many edits make one text of another: a scalar put in, taken out or replaced, or two neighbours exchanged, no part being
/// edited twice; nil where it takes more than `most`.
///
/// F. J. Damerau, «A technique for computer detection and correction of spelling errors», Communications of the ACM 7 (1964),
/// 171–176, in the form in which no part is edited twice.
///
/// - Complexity: O(*n*·*m*) for texts of *n* and *m* scalars, O(1) where their lengths differ by more than `most`.
func optimalStringAlignment(_ left: String, _ right: String, atMost most: Int) -> Int? {
    let (one, two) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard abs(one.count - two.count) <= most else { return nil }
    var (beforeLast, last) = ([Int](), Array(0...two.count))
    for i in one.indices {
        var row = [i + 1]
        for j in two.indices {
            var edits = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == two[j] ? 0 : 1))
            if i > 0, j > 0, one[i] == two[j - 1], one[i - 1] == two[j] { edits = min(edits, beforeLast[j - 1] + 1) }
            row.append(edits)
        }
        if row.allSatisfy({ $0 > most }) && last.allSatisfy({ $0 > most }) { return nil }
        (beforeLast, last) = (last, row)
    }
    return last[two.count] <= most ? last[two.count] : nil
}
