/// A count that is not published, with what everybody knows of it.
struct HiddenCount: Hashable {
    /// The count.
    let count: Int
    /// Where it lies, as anybody can know.
    let bounds: ClosedRange<Int>

    /// Creates a count of 1 to one less than `minimum` and not above `limit`.
    init(_ count: Int, minimum: Int, limit: Int = .max) {
        self.count = count
        bounds = 1...max(1, min(minimum - 1, limit))
    }

    /// Creates the sum `sum`, of which `parts` are not published and all else is; where `limit` is given, it is known to be small.
    init(_ sum: Int, hiding parts: [HiddenCount], limit: Int?) {
        let published = sum - parts.reduce(0) { $0 + $1.count }
        let least = parts.reduce(published) { $0 + $1.bounds.lowerBound }
        let most = parts.reduce(published) { $0 + $1.bounds.upperBound }
        count = sum
        bounds = least...max(least, min(most, limit ?? .max))
    }

    /// Whether none of `counts` is determined by the sum of all of them: each could be another number, with the others
    /// within their bounds.
    ///
    /// Of *k* counts of 1 to *N* − 1 with sum *S* that is so when *k* ≥ 2 and *k* < *S* < *k*(*N* − 1).
    ///
    /// - Complexity: O(*n*) for *n* counts.
    static func areUndetermined(_ counts: [HiddenCount]) -> Bool {
        let sum = counts.reduce(0) { $0 + $1.count }
        let least = counts.reduce(0) { $0 + $1.bounds.lowerBound }
        let most = counts.reduce(0) { $0 + $1.bounds.upperBound }
        return counts.allSatisfy { part in
            let lowest = max(part.bounds.lowerBound, sum - (most - part.bounds.upperBound))
            let highest = min(part.bounds.upperBound, sum - (least - part.bounds.lowerBound))
            return lowest < highest
        }
    }
}
