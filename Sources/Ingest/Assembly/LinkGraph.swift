/// Which record follows up which: many to many, and through several records in a row.
///
/// Records are known by the number of their id, whether they are registrations, tasks or cases. A link takes 4 bytes, and so
/// does a record whose number is not above that of the last one with links.
struct LinkGraph {
    /// The records followed up by record 0, then those by record 1, and so on, each as often as it was linked.
    private let parents: [IdentifierNumber]
    /// Where the parents of each record end.
    private let ends: [UInt32]

    /// Puts `links` in order of the records that follow up.
    ///
    /// - Complexity: Linear in the links and the highest number of a record.
    init(_ links: [Link]) {
        var ends = [UInt32](repeating: 0, count: links.reduce(0) { max($0, $1.child.index + 1) })
        for link in links { ends[link.child.index] += 1 }
        var starts: [UInt32] = []
        starts.reserveCapacity(ends.count)
        var end: UInt32 = 0
        for record in ends.indices {
            starts.append(end)
            end += ends[record]
            ends[record] = end
        }
        var parents = [IdentifierNumber](repeating: IdentifierNumber(0), count: links.count)
        for link in links {
            parents[Int(starts[link.child.index])] = link.parent
            starts[link.child.index] += 1
        }
        self.parents = parents
        self.ends = ends
    }

    /// One more than the number of the last record that follows up another.
    var recordCount: Int { ends.count }

    /// The indices of what `record` follows up itself.
    func links(of record: IdentifierNumber) -> Range<Int> {
        guard record.index < ends.count else { return 0..<0 }
        return (record.index == 0 ? 0 : Int(ends[record.index - 1]))..<Int(ends[record.index])
    }

    /// What is followed up at `index`.
    func parent(at index: Int) -> IdentifierNumber { parents[index] }
}
