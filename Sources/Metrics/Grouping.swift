/// Numbers sorted into groups, as two flat columns: where each group begins, and the members one group after another.
///
/// Members are 4 bytes wide, since a log holds millions of registrations and actions.
struct Grouping: Sendable {
    /// Where each group begins, and after the last one where it ends.
    private let starts: [Int]
    private let members: [UInt32]

    /// Sorts what `visit` comes across into `count` groups, each in the order of the visit.
    ///
    /// `visit` is called twice and must come across the same both times: members fit in 32 bits, groups are `0..<count`.
    ///
    /// - Complexity: O(*m* + *g*) for *m* members and *g* groups.
    init(count: Int, visit: ((_ group: Int, _ member: Int) -> Void) -> Void) {
        var starts = [Int](repeating: 0, count: count + 1)
        visit { group, _ in starts[group + 1] += 1 }
        for group in 0..<count { starts[group + 1] += starts[group] }
        var next = starts
        var members = [UInt32](repeating: 0, count: starts[count])
        visit { group, member in
            members[next[group]] = UInt32(member)
            next[group] += 1
        }
        self.starts = starts
        self.members = members
    }

    /// How many groups there are.
    var count: Int { starts.count - 1 }

    /// The members of `group`, in the order of the visit.
    subscript(group: Int) -> ArraySlice<UInt32> { members[starts[group]..<starts[group + 1]] }
}
