/// A set of byte strings, each with the number of its first appearance; no `String` is made for any of them.
///
/// Two strings are one only when all their bytes are equal, whatever their hashes. Numbers follow the order of insertion
/// alone, so that the seed of ``ByteHash`` shows nowhere.
///
/// - Complexity: Looking up and inserting take time linear in the length of the string; memory is its bytes and some
///   15 to 25 bytes more.
struct ByteTable: Sendable {
    private var arena: [UInt8] = []
    private var ends = StringEnds()
    /// By slot the upper half of a string's hash, and below it the number of the string plus 1; 0 for an empty slot.
    ///
    /// The half tells most other strings apart without looking at their bytes, and where a string belongs when the
    /// table grows. The count is a power of two or 0, at most three quarters filled.
    private var slots: [UInt64] = []

    /// How many different strings there are.
    var count: Int { ends.count }

    /// The number of `bytes`, which are added when they are new.
    mutating func insert(_ bytes: Span<UInt8>) -> Int { insert(bytes, hash: ByteHash.of(bytes)) }

    /// The number of `bytes`, whose hash is at hand; they are added when they are new.
    mutating func insert(_ bytes: Span<UInt8>, hash: UInt64) -> Int {
        if ends.count * 4 >= slots.count * 3 { grow() }
        let slot = slot(of: bytes, hash: hash)
        let entry = slots[slot]
        if entry != 0 { return Self.number(in: entry) }
        bytes.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
        ends.append(arena.count)
        slots[slot] = (hash >> 32) << 32 | UInt64(ends.count)
        return ends.count - 1
    }

    /// The number of `bytes`; nil when they were never added.
    func number(of bytes: Span<UInt8>) -> Int? {
        guard !slots.isEmpty else { return nil }
        let entry = slots[slot(of: bytes, hash: ByteHash.of(bytes))]
        return entry == 0 ? nil : Self.number(in: entry)
    }

    /// Whether `bytes` are the string numbered `number`.
    @inline(__always)
    func isEqual(_ bytes: Span<UInt8>, toStringNumbered number: Int) -> Bool {
        arena.span.extracting(range(of: number)).isEqual(to: bytes)
    }

    /// The string numbered `number`.
    func string(_ number: Int) -> String { String(decoding: arena[range(of: number)], as: UTF8.self) }

    private func range(of number: Int) -> Range<Int> { ends.range(of: number) }

    private static func number(in entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1 }

    /// What stands in the first slot in which a string with this hash may stand; 0 for nothing.
    private func firstEntry(under hash: UInt64) -> UInt64 {
        slots.isEmpty ? 0 : slots[Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)]
    }

    /// The number of `bytes` where they are the string of `entry`, which may have moved since; nil where they are not.
    private func number(of bytes: Span<UInt8>, hash: UInt64, in entry: UInt64) -> Int? {
        guard entry != 0, entry >> 32 == hash >> 32 else { return nil }
        let number = Self.number(in: entry)
        return isEqual(bytes, toStringNumbered: number) ? number : nil
    }

    /// The slot in which `bytes` stand, or the empty one in which they belong.
    private func slot(of bytes: Span<UInt8>, hash: UInt64) -> Int {
        let mask = slots.count - 1
        let half = hash >> 32
        var slot = Int(truncatingIfNeeded: half) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == half, isEqual(bytes, toStringNumbered: Self.number(in: slots[slot])) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: max(16, old.count * 2))
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
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
    mutating func insert(contentsOf other: ByteTable) -> [Int] { (0..<other.count).map { insert($0, of: other) } }

    /// For each id of `column` its number here; those that are new are added.
    ///
    /// Their slots are looked at first, all of them: in a table far larger than the caches the memory then fetches many at
    /// once, instead of one for every id that is waited for.
    mutating func insert(contentsOf column: IdentifierColumn) -> [UInt32] {
        let firstEntries = column.map { _, _, hash in firstEntry(under: hash) }
        return column.map { index, bytes, hash in
            UInt32(number(of: bytes, hash: hash, in: firstEntries[index]) ?? insert(bytes, hash: hash))
        }
    }
}
