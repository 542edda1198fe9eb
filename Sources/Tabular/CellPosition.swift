/// Where the contents of a cell stand in the text of its batch.
@usableFromInline
package struct CellPosition: Sendable {
    /// Where they begin.
    @usableFromInline package let start: UInt32
    /// Where they end.
    @usableFromInline package let end: UInt32

    /// Creates a position; a batch is shorter than 4 GiB.
    @inlinable @inline(__always)
    package init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    /// Creates the position of `bytes`.
    @inlinable @inline(__always)
    package init(_ bytes: Range<Int>) {
        self.init(bytes.lowerBound, bytes.upperBound)
    }

    /// The position `distance` bytes further on.
    @inlinable @inline(__always)
    package func moved(by distance: UInt32) -> CellPosition {
        CellPosition(Int(start &+ distance), Int(end &+ distance))
    }
}
