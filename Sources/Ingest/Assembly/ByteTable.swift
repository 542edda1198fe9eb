/// A set of byte strings, each with the number of its first appearance; no `String` is made for any of them.
///
/// Two strings are one only when all their bytes are equal, whatever their hashes. The hash is Swift's own, seeded anew
/// in each process, so that nobody can choose ids that collide; numbers follow the order of insertion alone, so that
/// the seed shows nowhere.
///
/// - Complexity: Looking up and inserting take time linear in the length of the string; memory is its bytes and some
///   12 to 20 bytes more.
struct ByteTable: Sendable {
    private var arena: [UInt8] = []
    private var ends: [Int] = []
    /// Number of a string plus 1 by slot, 0 for an empty slot; the count is a power of two, at most half filled.
    private var slots: [UInt32] = Array(repeating: 0, count: 64)

    /// How many different strings there are.
    var count: Int { ends.count }

    /// The number of `bytes`, which are added when they are new.
    mutating func insert(_ bytes: Span<UInt8>) -> Int {
        if ends.count * 2 >= slots.count { grow() }
        let slot = slot(of: bytes)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
        ends.append(arena.count)
        slots[slot] = UInt32(ends.count)
        return ends.count - 1
    }

    /// The number of `bytes`; nil when they were never added.
    func number(of bytes: Span<UInt8>) -> Int? {
        let entry = slots[slot(of: bytes)]
        return entry == 0 ? nil : Int(entry) - 1
    }

    /// The string numbered `number`.
    func string(_ number: Int) -> String { String(decoding: arena[range(of: number)], as: UTF8.self) }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    /// The slot in which `bytes` stand, or the empty one in which they belong.
    private func slot(of bytes: Span<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = hash(bytes) & mask
        while slots[slot] != 0, !isEqual(bytes, toStringNumbered: Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
        return slot
    }

    private func hash(_ bytes: Span<UInt8>) -> Int {
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }

    private func isEqual(_ bytes: Span<UInt8>, toStringNumbered number: Int) -> Bool {
        let range = range(of: number)
        guard range.count == bytes.count else { return false }
        return arena.withUnsafeBytes { arena in
            bytes.withUnsafeBytes { bytes in
                UnsafeRawBufferPointer(rebasing: arena[range]).elementsEqual(bytes)
            }
        }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in ends.indices {
            var slot = hash(arena.span.extracting(range(of: number))) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number + 1)
        }
    }
}

extension ByteTable {
    /// The number of `text`, which is added when it is new.
    mutating func insert(_ text: String) -> Int { insert(text.utf8.span) }

    /// The number of `text`; nil when it was never added.
    func number(of text: String) -> Int? { number(of: text.utf8.span) }

    /// The number of the string numbered `number` in `other`, which is added when it is new.
    mutating func insert(_ number: Int, of other: ByteTable) -> Int {
        insert(other.arena.span.extracting(other.range(of: number)))
    }

    /// For each string of `other` its number here; those that are new are added.
    mutating func insert(contentsOf other: ByteTable) -> [Int] {
        (0..<other.count).map { insert($0, of: other) }
    }
}
