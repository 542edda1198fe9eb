/// Where a record ends among the cells of its batch, and where it begins in the text.
@usableFromInline
package struct RecordPosition: Sendable {
    /// How many cells of the batch there are up to its end.
    @usableFromInline package let cellsEnd: UInt32
    /// How many lines of the batch come before the one on which it begins.
    @usableFromInline package let line: UInt32
    /// Where that line begins in the text of the batch.
    @usableFromInline package let byte: UInt32
    /// Whether its head is known to be that of the record before.
    @usableFromInline package let repeatsHead: Bool

    /// Creates a position; a batch has fewer cells, lines and bytes than 2³².
    @inlinable @inline(__always)
    package init(cellsEnd: Int, line: Int, byte: Int, repeatsHead: Bool = false) {
        self.cellsEnd = UInt32(truncatingIfNeeded: cellsEnd)
        self.line = UInt32(truncatingIfNeeded: line)
        self.byte = UInt32(truncatingIfNeeded: byte)
        self.repeatsHead = repeatsHead
    }
}
