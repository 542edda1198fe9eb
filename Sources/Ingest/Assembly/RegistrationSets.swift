/// Sets of registrations, one after the other in one array; a set takes 4 bytes, and 4 for each registration.
struct RegistrationSets {
    /// The number of a set.
    struct Number: Equatable {
        /// Its position, from 0.
        let index: Int

        /// Creates the number of the set at `index`.
        init(_ index: Int) { self.index = index }

        /// The set of no registration.
        static let empty = Number(0)
        /// What stands for sets that are too large to be kept.
        static let crowded = Number(1)
    }

    private var members: [UInt32] = []
    /// Where each set ends; the first are ``Number/empty`` and ``Number/crowded``, which has no members here.
    private var ends: [UInt32] = [0, 0]

    /// The positions of the registrations in a set, ascending.
    subscript(set: Number) -> ArraySlice<UInt32> {
        members[(set.index == 0 ? 0 : Int(ends[set.index - 1]))..<Int(ends[set.index])]
    }

    /// Adds a set and gives its number.
    mutating func append(_ positions: [Int]) -> Number {
        members.append(contentsOf: positions.lazy.map { UInt32($0) })
        ends.append(UInt32(members.count))
        return Number(ends.count - 1)
    }
}
