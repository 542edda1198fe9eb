/// Which record follows up which: many to many, and through several records in a row.
///
/// Records are known by the number of their id, whether they are registrations, tasks or cases.
struct LinkGraph {
    private var parents: [Int: [Int]] = [:]

    /// Whether there is no link at all.
    var isEmpty: Bool { parents.isEmpty }

    /// Says that the record `child` follows up the record `parent`.
    mutating func link(_ child: Int, to parent: Int) {
        parents[child, default: []].append(parent)
    }

    /// The records `starts` and all that they follow up, directly or through others; a cycle is walked once.
    ///
    /// - Complexity: Linear in the number of links walked.
    func ancestors(of starts: [Int]) -> Set<Int> {
        var reached = Set(starts)
        var waiting = starts
        while let record = waiting.popLast() {
            for parent in parents[record] ?? [] where reached.insert(parent).inserted { waiting.append(parent) }
        }
        return reached
    }
}
