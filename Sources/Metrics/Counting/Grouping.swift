/// Numbers sorted into groups, as two flat columns: where each group ends, and the members one group after another.
///
/// All numbers are 4 bytes wide, since a log holds millions of registrations and actions.
struct Grouping: Sendable {
    /// The members of all groups; ``range(of:)`` says which are whose.
    let members: [UInt32]
    private let ends: [UInt32]

    /// Sorts what `visit` comes across into `count` groups, each in the order of the visit.
    ///
    /// `visit` is called twice and must come across the same both times: members fit in 32 bits, groups are `0..<count`.
    ///
    /// - Complexity: O(*m* + *g*) for *m* members and *g* groups.
    init(count: Int, visit: ((_ group: Int, _ member: Int) -> Void) -> Void) {
        var starts = [UInt32](repeating: 0, count: count)
        visit { group, _ in starts[group] += 1 }
        var start: UInt32 = 0
        for group in starts.indices {
            let size = starts[group]
            starts[group] = start
            start += size
        }
        var members = [UInt32](repeating: 0, count: Int(start))
        visit { group, member in
            members[Int(starts[group])] = UInt32(member)
            starts[group] += 1
        }
        self.members = members
        ends = starts
    }

    /// How many groups there are.
    var count: Int { ends.count }

    /// Where the members of `group` stand in ``members``, in the order of the visit.
    func range(of group: Int) -> Range<Int> { (group == 0 ? 0 : Int(ends[group - 1]))..<Int(ends[group]) }

    /// The members of `group`, in the order of the visit.
    subscript(group: Int) -> ArraySlice<UInt32> { members[range(of: group)] }
}
