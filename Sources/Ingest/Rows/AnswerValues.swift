/// The values of cells that hold an answer, whatever the question, so that of a cell that recurs the form is made once.
struct AnswerValues: Sendable {
    /// Up to how many different cells are remembered: of more it is not to be expected that they recur.
    private static let mostCells = 16_384
    /// The bytes of the longest that is remembered.
    private static let longest = 256

    private var shortCells = ShortCells()
    /// The cells of more than eight bytes.
    private var cells = ByteTable()
    /// For each of these its value.
    private var values: [DeliveredValue] = []

    /// The value of `cell`; nil where it is not remembered.
    @inline(__always)
    func known(_ cell: Span<UInt8>) -> DeliveredValue? {
        cell.count <= ShortCells.longest ? shortCells.value(of: cell) : cells.number(of: cell).map { values[$0] }
    }

    /// Remembers the value of `cell`, which is not known, unless it is long or so many are already.
    mutating func keep(_ value: DeliveredValue, of cell: Span<UInt8>) {
        if cell.count > Self.longest || shortCells.count + cells.count == Self.mostCells { return }
        if cell.count <= ShortCells.longest {
            shortCells.keep(value, of: cell)
        } else if cells.insert(cell) == values.count {
            values.append(value)
        }
    }
}

/// The values of cells of at most eight bytes, as most answers are: a cell is compared as one number, and its value stands beside it.
///
/// It is a hash table with linear probing of which half is empty at least.
private struct ShortCells: Sendable {
    /// The bytes of the longest.
    static let longest = 8

    private struct Slot: Sendable {
        var bytes: UInt64 = 0
        /// How many bytes the cell has; 0 in an empty slot.
        var count: UInt32 = 0
        var value = DeliveredValue.none
    }

    /// None, or a power of two.
    private var slots: [Slot] = []
    /// How many cells there are.
    private(set) var count = 0

    /// The value of `cell`; nil where there is none.
    @inline(__always)
    func value(of cell: Span<UInt8>) -> DeliveredValue? {
        if slots.isEmpty { return nil }
        let found = slots.span[slot(of: cell.withUnsafeBytes { $0.shortWord }, cell.count)]
        return found.count == 0 ? nil : found.value
    }

    /// Adds a cell that is not there, unless it is empty.
    mutating func keep(_ value: DeliveredValue, of cell: Span<UInt8>) {
        if cell.isEmpty { return }
        count += 1
        if count * 2 > slots.count { grow() }
        let bytes = cell.withUnsafeBytes { $0.shortWord }
        slots[slot(of: bytes, cell.count)] = Slot(bytes: bytes, count: UInt32(cell.count), value: value)
    }

    /// The slot of a cell, or the empty one in which it would stand.
    @inline(__always)
    private func slot(of bytes: UInt64, _ count: Int) -> Int {
        let last = slots.count &- 1
        var slot = Int(truncatingIfNeeded: ByteHash.of(shortText: bytes, count: count)) & last
        let slots = slots.span
        while slots[slot].count != 0, slots[slot].bytes != bytes || slots[slot].count != count {
            slot = (slot &+ 1) & last
        }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: max(16, old.count * 2))
        for one in old where one.count != 0 { slots[slot(of: one.bytes, Int(one.count))] = one }
    }
}
