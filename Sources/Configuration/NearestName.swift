/// Finds what was probably meant by a misspelt name.
package enum NearestName {
    /// How many pairs of letters are held against each other before no further candidate is: some tenths of a second of work.
    private static let mostSteps = 10_000_000

    /// The candidate with the least edit distance to `name`, of equal ones the first; nil where none is near.
    ///
    /// Near is a third of the letters of `name`, at least 1. Case does not count. Where candidates are so many or so long that it
    /// would take seconds, the last of them are left out.
    package static func of(_ name: String, among candidates: [String]) -> String? {
        let letters = Array(name.lowercased())
        var nearest: (candidate: String, distance: Int)?
        var steps = 0
        for candidate in candidates {
            // Any that is nearer than the nearest so far.
            let limit = nearest.map { $0.distance - 1 } ?? max(1, letters.count / 3)
            if limit < 0 || steps > mostSteps { break }
            // A letter takes up to some dozens of bytes, where marks stand on it, and no less than one.
            if candidate.utf8.count < letters.count - limit { continue }
            let other = Array(candidate.lowercased())
            guard abs(other.count - letters.count) <= limit else { continue }
            steps += letters.count * other.count
            if steps > mostSteps { break }
            let distance = editDistance(letters, other)
            if distance <= limit { nearest = (candidate, distance) }
        }
        return nearest?.candidate
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
