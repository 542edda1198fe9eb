/// Successive records of a text: the contents of their cells in one buffer, and where each ends.
///
/// Records are numbered from 0 within the batch, and so are cells, over all records:
///
///     for record in 0..<batch.recordCount {
///         for cell in batch.cells(of: record) {
///             use(batch.text[batch.bytes(ofCell: cell)])
///         }
///     }
public struct RecordBatch: Sendable, Hashable {
    /// The contents of all cells, one after the other, unquoted and well-formed UTF-8 without NUL.
    public private(set) var text: [UInt8] = []
    /// The rejected records in order; ``RejectedRecord/precedingRecords`` tells their places among the records.
    public private(set) var rejectedRecords: [RejectedRecord] = []

    /// Where each cell ends in ``text``.
    @usableFromInline var cellEnds: [UInt32] = []
    /// How many cells there are up to the end of each record.
    @usableFromInline var recordEnds: [UInt32] = []
    @usableFromInline var lines: [Int] = []
    @usableFromInline var byteOffsets: [Int] = []

    /// Creates a batch with room for `textCapacity` bytes of text.
    init(textCapacity: Int) {
        text.reserveCapacity(textCapacity)
    }

    /// How many records there are.
    @inlinable public var recordCount: Int { recordEnds.count }

    /// How many cells there are, over all records.
    @inlinable public var cellCount: Int { cellEnds.count }

    /// Whether there is neither a record nor a rejected one.
    public var isEmpty: Bool { recordEnds.isEmpty && rejectedRecords.isEmpty }

    /// The cells of `record`, at least one.
    @inlinable
    public func cells(of record: Int) -> Range<Int> {
        (record == 0 ? 0 : Int(recordEnds[record - 1]))..<Int(recordEnds[record])
    }

    /// The place of the contents of `cell` in ``text``.
    @inlinable
    public func bytes(ofCell cell: Int) -> Range<Int> {
        (cell == 0 ? 0 : Int(cellEnds[cell - 1]))..<Int(cellEnds[cell])
    }

    /// The contents of `cell`.
    public func string(ofCell cell: Int) -> String {
        String(decoding: text[bytes(ofCell: cell)], as: UTF8.self)
    }

    /// The contents of the cells of `record`.
    public func strings(of record: Int) -> [String] {
        cells(of: record).map(string(ofCell:))
    }

    /// The physical line on which `record` begins, from 1; a line ends at LF, CRLF or a lone CR, in quotes too.
    @inlinable
    public func line(of record: Int) -> Int { lines[record] }

    /// The byte at which that line begins, from 0, in the text as UTF-8 without its byte order mark.
    @inlinable
    public func byteOffset(of record: Int) -> Int { byteOffsets[record] }
}

// How a batch is filled: cells are added to an open record, which is then ended, or dropped with all its cells.
extension RecordBatch {
    /// Whether cells were added since the last record.
    var hasOpenRecord: Bool { cellEnds.count > cellsOfEndedRecords }

    private var cellsOfEndedRecords: Int { Int(recordEnds.last ?? 0) }

    /// Adds a cell to the open record.
    @inline(__always)
    mutating func addCell(_ contents: UnsafeRawBufferPointer) {
        text.append(contentsOf: contents)
        cellEnds.append(UInt32(truncatingIfNeeded: text.count))
    }

    /// Ends the open record, which began on `line` at `byteOffset`.
    mutating func endRecord(line: Int, byteOffset: Int) {
        recordEnds.append(UInt32(truncatingIfNeeded: cellEnds.count))
        lines.append(line)
        byteOffsets.append(byteOffset)
    }

    /// Drops the cells of the open record and keeps the reason in its place.
    mutating func rejectRecord(_ reason: RejectedRecord.Reason, line: Int, byteOffset: Int) {
        cellEnds.removeLast(cellEnds.count - cellsOfEndedRecords)
        text.removeLast(text.count - Int(cellEnds.last ?? 0))
        rejectedRecords.append(
            RejectedRecord(line: line, byteOffset: byteOffset, reason: reason, precedingRecords: recordCount))
    }
}
