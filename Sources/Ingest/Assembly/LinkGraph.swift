/// Which record follows up which: many to many, and through several records in a row.
///
/// Records are known by the number of their id, whether they are registrations, tasks or cases.
struct LinkGraph {
    /// Up to how many records are looked through one by one: a row mostly reaches two or three, and a set of them would
    /// cost more than all else that is done with it.
    private static let fewRecords = 16

    private var parents: [IdentityNumber: [IdentityNumber]] = [:]

    /// Whether there is no link at all.
    var isEmpty: Bool { parents.isEmpty }

    /// Says that the record `child` follows up the record `parent`.
    mutating func link(_ child: IdentityNumber, to parent: IdentityNumber) {
        parents[child, default: []].append(parent)
    }

    /// Adds to `records`, of which no two are one, all that they follow up, directly or through others; a cycle is walked
    /// once.
    ///
    /// - Complexity: Linear in the number of links walked.
    func addAncestors(to records: inout [IdentityNumber]) {
        if parents.isEmpty { return }
        var reached: Set<IdentityNumber> = []
        var next = 0
        while next < records.count {
            for parent in parents[records[next]] ?? [] {
                if records.count <= Self.fewRecords {
                    if records.contains(parent) { continue }
                } else {
                    if reached.isEmpty { reached = Set(records) }
                    guard reached.insert(parent).inserted else { continue }
                }
                records.append(parent)
            }
            next += 1
        }
    }
}
