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
    /// What the cells are places in; their contents are unquoted and well-formed UTF-8 without NUL.
    public private(set) var text: [UInt8] = []
    /// The rejected records in order; ``RejectedRecord/precedingRecords`` tells their places among the records.
    public private(set) var rejectedRecords: [RejectedRecord] = []

    /// Where each cell stands in ``text``.
    @usableFromInline var cells: [CellPlace] = []
    /// The cells in which doubled quotes are still to be made single ones, once their text has come.
    private var cellsWithDoubledQuotes: [Int] = []
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
    @inlinable public var cellCount: Int { cells.count }

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
        Int(cells[cell].start)..<Int(cells[cell].end)
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

/// Where a cell stands in the text of a batch.
@usableFromInline
struct CellPlace: Sendable, Hashable {
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32

    @inlinable
    init(_ bytes: Range<Int>) {
        start = UInt32(truncatingIfNeeded: bytes.lowerBound)
        end = UInt32(truncatingIfNeeded: bytes.upperBound)
    }
}

// How a batch is filled: cells are added to an open record, which is then ended, or dropped with all its cells.
extension RecordBatch {
    /// Whether cells were added since the last record.
    var hasOpenRecord: Bool { cells.count > cellsOfEndedRecords }

    private var cellsOfEndedRecords: Int { Int(recordEnds.last ?? 0) }

    /// Adds a cell to the open record, and its contents to the text.
    @inline(__always)
    mutating func addCell(_ contents: UnsafeRawBufferPointer) {
        let start = text.count
        text.append(contentsOf: contents)
        cells.append(CellPlace(start..<text.count))
    }

    /// Adds a cell to the open record whose text is still to be added, with ``appendText(_:)``, and will then stand at
    /// `place`.
    @inline(__always)
    mutating func addCell(_ place: Range<Int>) { cells.append(CellPlace(place)) }

    /// The same for a cell in quotes.
    mutating func addCell(_ place: Range<Int>, hasDoubledQuotes: Bool) {
        if hasDoubledQuotes { cellsWithDoubledQuotes.append(cells.count) }
        addCell(place)
    }

    /// Ends the open record, which began on `line` at `byteOffset`.
    @inline(__always)
    mutating func endRecord(line: Int, byteOffset: Int) {
        recordEnds.append(UInt32(truncatingIfNeeded: cells.count))
        lines.append(line)
        byteOffsets.append(byteOffset)
    }

    /// Drops the cells of the open record and keeps the reason in its place.
    mutating func rejectRecord(_ reason: RejectedRecord.Reason, line: Int, byteOffset: Int) {
        // The text of cells that came with their contents goes too.
        if let first = cells.dropFirst(cellsOfEndedRecords).first { text.removeLast(text.count - Int(first.start)) }
        dropOpenCells()
        rejectedRecords.append(
            RejectedRecord(line: line, byteOffset: byteOffset, reason: reason, precedingRecords: recordCount))
    }

    /// Drops the cells of the open record whose text did not come yet.
    mutating func dropOpenCells() {
        cells.removeLast(cells.count - cellsOfEndedRecords)
        while let last = cellsWithDoubledQuotes.last, last >= cells.count { cellsWithDoubledQuotes.removeLast() }
    }

    /// Adds the text of cells that were added without it, and makes their doubled quotes single ones.
    mutating func appendText(_ bytes: UnsafeRawBufferPointer) {
        text.append(contentsOf: bytes)
        for cell in cellsWithDoubledQuotes { cells[cell] = CellPlace(unquote(self.bytes(ofCell: cell))) }
        cellsWithDoubledQuotes.removeAll(keepingCapacity: true)
    }

    /// Leaves out the second of each two quotes in `place`; where the contents then stand.
    private mutating func unquote(_ place: Range<Int>) -> Range<Int> {
        var end = place.lowerBound
        var next = place.lowerBound
        while next < place.upperBound {
            text[end] = text[next]
            next += text[next] == UInt8(ascii: "\"") ? 2 : 1
            end += 1
        }
        return place.lowerBound..<end
    }
}
