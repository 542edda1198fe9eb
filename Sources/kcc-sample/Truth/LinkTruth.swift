/// The links that a reader can take in.
struct LinkTruth {
    /// The records that each record follows up.
    private var parents: [String: [String]] = [:]

    /// Adds that the record `child` follows up the record `parent`.
    mutating func add(_ child: String, of parent: String) { parents[child, default: []].append(parent) }

    /// The record `start` and all that lead to it.
    func records(leadingTo start: String) -> Set<String> {
        var reached: Set<String> = []
        var waiting = [start]
        while let record = waiting.popLast() {
            if reached.insert(record).inserted { waiting += parents[record] ?? [] }
        }
        return reached
    }
}
