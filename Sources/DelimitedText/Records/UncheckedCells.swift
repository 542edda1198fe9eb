/// The cells of a batch for loops over millions of them: no access counts a reference, and bounds are checked in debug builds
/// alone, where all tests run.
///
/// It holds only within the call of ``RecordBatch/withUncheckedCells(_:)`` that gave it.
public struct UncheckedCells {
    @usableFromInline let text: UnsafeBufferPointer<UInt8>
    @usableFromInline let places: UnsafeBufferPointer<CellPlace>

    @inlinable init(text: UnsafeBufferPointer<UInt8>, places: UnsafeBufferPointer<CellPlace>) {
        self.text = text
        self.places = places
    }

    /// The contents of `cell`.
    @inlinable @inline(__always)
    public subscript(cell: Int) -> UnsafeBufferPointer<UInt8> {
        let place = places[cell]
        let start = Int(place.start)
        return UnsafeBufferPointer(rebasing: text[start..<Int(place.end)])
    }

    /// Whether there is nothing in `cell`.
    @inlinable @inline(__always)
    public func isEmpty(_ cell: Int) -> Bool { places[cell].start == places[cell].end }
}

extension RecordBatch {
    /// Calls `body` with the cells of the batch.
    @inlinable
    public func withUncheckedCells<Result>(_ body: (UncheckedCells) -> Result) -> Result {
        text.withUnsafeBufferPointer { text in
            cellPlaces.withUnsafeBufferPointer { places in body(UncheckedCells(text: text, places: places)) }
        }
    }
}
