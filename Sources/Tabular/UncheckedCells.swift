public import CByteKernels

/// The cells and records of a batch for loops over millions of them: no access counts a reference, and bounds are checked in debug builds
/// alone, where all tests run.
///
/// Whoever uses it must know that the cell or record exists: it is for the loops of this package alone, which were measured
/// to need it. It holds only within the call of ``RecordBatch/withUncheckedCells(_:)`` that gave it.
@usableFromInline
package struct UncheckedCells {
    @usableFromInline let text: UnsafeBufferPointer<UInt8>
    @usableFromInline let positions: UnsafeBufferPointer<CellPosition>
    @usableFromInline let records: UnsafeBufferPointer<RecordPosition>
    @usableFromInline let firstLine: Int
    @usableFromInline let firstByte: Int

    @inlinable package init(
        text: UnsafeBufferPointer<UInt8>, positions: UnsafeBufferPointer<CellPosition>,
        records: UnsafeBufferPointer<RecordPosition>, of batch: RecordBatch
    ) {
        self.text = text
        self.positions = positions
        self.records = records
        firstLine = batch.firstLine
        firstByte = batch.firstByte
    }

    /// The contents of `cell`.
    @inlinable @inline(__always)
    package subscript(cell: Int) -> UnsafeBufferPointer<UInt8> {
        let position = positions[cell]
        let start = Int(position.start)
        return UnsafeBufferPointer(rebasing: text[start..<Int(position.end)])
    }

    /// Whether there is nothing in `cell`.
    @inlinable @inline(__always)
    package func isEmpty(_ cell: Int) -> Bool { positions[cell].start == positions[cell].end }

    /// Which of the `count` cells from `first` on, at most 64, are not empty: the lowest bit is that of `first`.
    @inlinable @inline(__always)
    package func filledCells(from first: Int, count: Int) -> UInt64 {
        guard count > 0, let base = positions.baseAddress else { return 0 }
        return kcc_filled(base + first, count)
    }

    /// The cells of `record`, which is ``RecordBatch/cells(of:)``.
    @inlinable @inline(__always)
    package func cells(of record: Int) -> Range<Int> {
        let start = record == 0 ? 0 : Int(records[record &- 1].cellsEnd)
        return Range(uncheckedBounds: (start, Int(records[record].cellsEnd)))
    }

    /// The physical line on which `record` begins, which is ``RecordBatch/line(of:)``.
    @inlinable @inline(__always)
    package func line(of record: Int) -> Int { firstLine &+ Int(records[record].line) }

    /// The byte at which that line begins, which is ``RecordBatch/byteOffset(of:)``.
    @inlinable @inline(__always)
    package func byteOffset(of record: Int) -> Int { firstByte &+ Int(records[record].byte) }

    /// Whether `record` is known to have the head of the record before, as ``RecordBatch/repeatsHead(_:)`` says.
    @inlinable @inline(__always)
    package func repeatsHead(_ record: Int) -> Bool { records[record].repeatsHead }
}

extension RecordBatch {
    /// Calls `body` with the cells of the batch.
    @inlinable
    package func withUncheckedCells<Result>(_ body: (UncheckedCells) -> Result) -> Result {
        text.withUnsafeBufferPointer { text in
            cellPositions.withUnsafeBufferPointer { positions in
                recordPositions.withUnsafeBufferPointer { records in
                    body(UncheckedCells(text: text, positions: positions, records: records, of: self))
                }
            }
        }
    }
}
