/// Where the contents of a cell stand in the text of its batch.
@frozen
@usableFromInline struct CellPlace: Sendable {
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32

    /// Creates a place; a batch is shorter than 4 GiB.
    @inline(__always)
    init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    @inline(__always)
    init(_ bytes: Range<Int>) {
        self.init(bytes.lowerBound, bytes.upperBound)
    }

    /// The place `distance` bytes further on.
    @inline(__always)
    func moved(by distance: UInt32) -> CellPlace {
        CellPlace(Int(start &+ distance), Int(end &+ distance))
    }
}

/// Where a record ends among the cells of its batch, and where it begins in the text.
@frozen
@usableFromInline struct RecordPlace: Sendable {
    /// How many cells of the batch there are up to its end.
    @usableFromInline let cellsEnd: UInt32
    /// How many lines of the batch come before the one on which it begins.
    @usableFromInline let line: UInt32
    /// Where that line begins in the text of the batch.
    @usableFromInline let byte: UInt32
    /// Whether its head is known to be that of the record before.
    @usableFromInline let repeatsHead: Bool

    /// Creates a place; a batch has fewer cells, lines and bytes than 2³².
    @inline(__always)
    init(cellsEnd: Int, line: Int, byte: Int, repeatsHead: Bool = false) {
        self.cellsEnd = UInt32(truncatingIfNeeded: cellsEnd)
        self.line = UInt32(truncatingIfNeeded: line)
        self.byte = UInt32(truncatingIfNeeded: byte)
        self.repeatsHead = repeatsHead
    }
}
