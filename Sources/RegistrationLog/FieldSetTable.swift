/// The different sets of fields that follow-up actions name, each kept once, one after the other in one array.
///
/// Sets are found by a hash table with open addressing. The hash is Swift's own, seeded anew in each process, so that
/// nobody can choose sets that collide; numbers follow the order of insertion alone, so that the seed shows nowhere.
@usableFromInline struct FieldSetTable: Sendable {
    @usableFromInline var members: [FieldID] = []
    /// Where each set ends, in order of first appearance; the first is the set of no fields.
    @usableFromInline var ends: [UInt32] = [0]
    /// Numbers of sets, 0 for an empty slot; the length is a power of two and at least twice the number of sets.
    private var slots: [UInt32] = Array(repeating: 0, count: 16)

    @usableFromInline init() {}

    /// The fields of `set`.
    @inlinable func fields(of set: FieldSetID) -> ArraySlice<FieldID> {
        members[(set.index == 0 ? 0 : Int(ends[set.index - 1]))..<Int(ends[set.index])]
    }

    /// The identifier of `fields`, which are added when they are new.
    mutating func insert(_ fields: some Collection<FieldID>) -> FieldSetID {
        if fields.isEmpty { return .none }
        let slot = slot(of: fields)
        if slots[slot] != 0 { return FieldSetID(Int(slots[slot])) }
        let set = FieldSetID(ends.count)
        members.append(contentsOf: fields)
        ends.append(UInt32(members.count))
        slots[slot] = set.raw
        if ends.count * 2 > slots.count { grow() }
        return set
    }

    /// The slot of the set of `fields`, or the empty one in which it belongs.
    private func slot(of fields: some Collection<FieldID>) -> Int {
        var hasher = Hasher()
        for field in fields { hasher.combine(field) }
        let mask = slots.count - 1
        var slot = hasher.finalize() & mask
        while slots[slot] != 0, !self.fields(of: FieldSetID(Int(slots[slot]))).elementsEqual(fields) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for set in ends.indices.dropFirst() { slots[slot(of: fields(of: FieldSetID(set)))] = UInt32(set) }
    }
}
