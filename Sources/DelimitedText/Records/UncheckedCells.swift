/// The cells and records of a batch for loops over millions of them: no access counts a reference, and bounds are checked in debug builds
/// alone, where all tests run.
///
/// It holds only within the call of ``RecordBatch/withUncheckedCells(_:)`` that gave it.
public struct UncheckedCells {
    @usableFromInline let text: UnsafeBufferPointer<UInt8>
    @usableFromInline let places: UnsafeBufferPointer<CellPlace>
    @usableFromInline let records: UnsafeBufferPointer<RecordPlace>
    @usableFromInline let firstLine: Int
    @usableFromInline let firstByte: Int

    @inlinable init(
        text: UnsafeBufferPointer<UInt8>, places: UnsafeBufferPointer<CellPlace>,
        records: UnsafeBufferPointer<RecordPlace>, of batch: RecordBatch
    ) {
        self.text = text
        self.places = places
        self.records = records
        firstLine = batch.firstLine
        firstByte = batch.firstByte
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

    /// The cells of `record`, which is ``RecordBatch/cells(of:)``.
    @inlinable @inline(__always)
    public func cells(of record: Int) -> Range<Int> {
        let start = record == 0 ? 0 : Int(records[record &- 1].cellsEnd)
        return Range(uncheckedBounds: (start, Int(records[record].cellsEnd)))
    }

    /// The physical line on which `record` begins, which is ``RecordBatch/line(of:)``.
    @inlinable @inline(__always)
    public func line(of record: Int) -> Int { firstLine &+ Int(records[record].line) }

    /// The byte at which that line begins, which is ``RecordBatch/byteOffset(of:)``.
    @inlinable @inline(__always)
    public func byteOffset(of record: Int) -> Int { firstByte &+ Int(records[record].byte) }

    /// Whether `record` is known to have the head of the record before, as ``RecordBatch/repeatsHead(_:)`` tells.
    @inlinable @inline(__always)
    public func repeatsHead(_ record: Int) -> Bool { records[record].repeatsHead }
}

extension RecordBatch {
    /// Calls `body` with the cells of the batch.
    @inlinable
    public func withUncheckedCells<Result>(_ body: (UncheckedCells) -> Result) -> Result {
        text.withUnsafeBufferPointer { text in
            cellPlaces.withUnsafeBufferPointer { places in
                recordPlaces.withUnsafeBufferPointer { records in
                    body(UncheckedCells(text: text, places: places, records: records, of: self))
                }
            }
        }
    }
}
