/// Finds what was probably meant by a misspelt name.
package enum NearestName {
    /// The candidate with the least edit distance to `name`, of equal ones the first; nil where none is near.
    ///
    /// Near is a third of the letters of `name`, at least 1. Case does not count.
    package static func of(_ name: String, among candidates: [String]) -> String? {
        let letters = Array(name.lowercased())
        let limit = max(1, letters.count / 3)
        let distances = candidates.map { editDistance(letters, Array($0.lowercased())) }
        guard let least = distances.min(), least <= limit else { return nil }
        return distances.firstIndex(of: least).map { candidates[$0] }
    }

    /// How many letters must be put in, left out, replaced, or exchanged with their neighbour to make one of the other.
    ///
    /// The optimal string alignment distance: the table of Wagner and Fischer, «The String-to-String Correction
    /// Problem» (1974), with the exchange of neighbours of Damerau (1964).
    /// - Complexity: O(n · m) in the lengths of both.
    package static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let replaced = previous[column] + (first[row] == second[column] ? 0 : 1)
                var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, beforePrevious[column - 1] + 1)
                }
                current.append(least)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[second.count]
    }
}
