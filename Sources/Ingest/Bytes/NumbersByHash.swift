/// Numbers that are found again by the hashes of what they stand for, in 11 to 16 bytes each.
///
/// It is a hash table with linear probing in which a hash belongs in a slot by its size: in the middle where it is half of the
/// highest one, whatever the number of slots (D. Lemire, «Fast Random Integer Generation in an Interval», 2019). So the
/// table can grow by half rather than double; and since slots are in the order of hashes it goes to its new chunks from front
/// to back, each chunk given up before the next is gone through, so that its memory is never there twice.
///
/// - Complexity: Looking up and inserting take O(1) on average, where hashes are spread evenly.
struct NumbersByHash: Sendable {
    /// From here on the table grows by half; smaller ones double, which takes fewer steps.
    private static var largeSize: Int { 1_024 }
    /// How many slots are added at once.
    private static var step: Int { 4_096 }

    /// By slot the upper half of a hash, and below it the number plus 1; 0 for an empty slot.
    ///
    /// The last one is always empty, so that each search ends.
    private var slots = ChunkedArray<UInt64>()
    /// How many slots are those in which a hash belongs, at least four thirds as many as numbers.
    ///
    /// Behind them stands what found the last ones taken: a search that went on at the front would have a growing table
    /// begin with what belongs at its end.
    private var homes = 0
    private var count = 0

    /// The number under `hash` of which `isWanted` holds, nil where there is none; and the slot in which it stands, or would.
    @inline(__always)
    func search(_ hash: UInt64, where isWanted: (Int) -> Bool) -> (number: Int?, slot: Int) {
        if homes == 0 { return (nil, 0) }
        var slot = home(of: hash)
        while true {
            let entry = slots[slot]
            if entry == 0 { return (nil, slot) }
            if entry >> 32 == hash >> 32, isWanted(Self.number(in: entry)) { return (Self.number(in: entry), slot) }
            slot &+= 1
        }
    }

    /// The number in the slot in which `hash` belongs, where it stands under this hash; nil otherwise.
    ///
    /// It looks nowhere else, so that many can be looked up while the memory still fetches the first ones.
    @inline(__always)
    func firstNumber(under hash: UInt64) -> Int? {
        if homes == 0 { return nil }
        let entry = slots[home(of: hash)]
        return entry != 0 && entry >> 32 == hash >> 32 ? Self.number(in: entry) : nil
    }

    /// Adds `number`, which is below 2³² - 1, under `hash`, in the slot that a search has just found.
    mutating func insert(_ number: Int, under hash: UInt64, at slot: Int) {
        if homes == 0 {
            grow()
            return insert(number, under: hash, at: home(of: hash))
        }
        slots[slot] = (hash >> 32) << 32 | UInt64(UInt32(number + 1))
        if slot >= homes, slot == slots.count - 1 { slots.append(0) }
        count += 1
        if count * 4 > homes * 3 { grow() }
    }

    /// Makes room for `capacity` numbers in all.
    mutating func reserveCapacity(_ capacity: Int) {
        let needed = capacity + capacity / 3 + 1
        if needed > homes { rehash(to: needed) }
    }

    private mutating func grow() { rehash(to: homes + (homes < Self.largeSize ? max(16, homes) : homes / 2)) }

    /// Moves all numbers to a table of `size` slots in which hashes belong.
    private mutating func rehash(to size: Int) {
        var old = slots
        slots = ChunkedArray()
        homes = size
        var end = 0
        old.removeAll { entry in
            if entry == 0 { return }
            var slot = home(of: entry)
            while slot < end, slots[slot] != 0 { slot &+= 1 }
            if slot >= end { end = extend(beyond: slot) }
            slots[slot] = entry
        }
        if end <= homes { end = extend(beyond: homes) }
        if slots[end - 1] != 0 { slots.append(0) }
    }

    /// Adds empty slots until there is one at `slot`, and some more that the growing table is sure to need.
    private mutating func extend(beyond slot: Int) -> Int {
        let needed = slot + 1 - slots.count
        slots.append(repeating: 0, count: max(needed, min(Self.step, homes + 1 - slots.count)))
        return slots.count
    }

    /// The slot in which `hash`, or an entry under it, belongs.
    @inline(__always)
    private func home(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: homes)) >> 32)
    }

    @inline(__always)
    private static func number(in entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1 }
}
