/// Successive records of a table: the bytes as they were read, and where each cell stands in them.
///
/// Records are numbered from 0 within the batch, and so are cells, over all records:
///
///     for record in 0..<batch.recordCount {
///         for cell in batch.cells(of: record) {
///             use(batch.text[batch.bytes(ofCell: cell)])
///         }
///     }
///
/// What does not exist ends the process, in release builds too: every access checks its bounds.
///
/// Nothing is copied that need not be: a cell lies where it was read, between its quotes where it has them. Only the
/// contents of cells that hold a doubled quote stand once more, unquoted, behind everything else.
public struct RecordBatch: Sendable {
    /// The bytes in which the contents of the cells stand; what lies between them means nothing.
    ///
    /// The contents of a cell are unquoted and well-formed UTF-8 without NUL.
    public package(set) var text: [UInt8] = []
    /// The rejected records in order; ``RejectedRecord/precedingRecords`` gives their positions among the records.
    public package(set) var rejectedRecords: [RejectedRecord] = []

    /// Whether the last record ends with the text, without a line end.
    public package(set) var endsUnended = false

    /// Where the cells stand, over all records.
    @usableFromInline package var cellPositions: [CellPosition] = []
    /// Where the records stand.
    @usableFromInline package var recordPositions: [RecordPosition] = []
    /// The physical line at which the batch begins, from 1.
    @usableFromInline package var firstLine = 1
    /// The byte at which the batch begins, from 0.
    @usableFromInline package var firstByte = 0
    /// The byte at which reading goes on behind the batch, in the text as UTF-8 without its byte order mark.
    public package(set) var endByte = 0
    /// Contents that stand nowhere in the text as such; the end of the text, once it has all its records.
    package var addition: [UInt8] = []

    /// Creates a batch of no record, to be filled.
    package init() {}

    /// How many records there are.
    @inlinable public var recordCount: Int { recordPositions.count }

    /// How many cells there are, over all records.
    @inlinable public var cellCount: Int { cellPositions.count }

    /// Whether there is neither a record nor a rejected one.
    public var isEmpty: Bool { recordPositions.isEmpty && rejectedRecords.isEmpty }

    /// The cells of `record`, at least one.
    @inlinable
    public func cells(of record: Int) -> Range<Int> {
        (record == 0 ? 0 : Int(recordPositions[record - 1].cellsEnd))..<Int(recordPositions[record].cellsEnd)
    }

    /// The position of the contents of `cell` in ``text``.
    @inlinable
    public func bytes(ofCell cell: Int) -> Range<Int> {
        let position = cellPositions[cell]
        return Int(position.start)..<Int(position.end)
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
    public func line(of record: Int) -> Int { firstLine + Int(recordPositions[record].line) }

    /// The byte at which that line begins, from 0, in the text as UTF-8 without its byte order mark.
    @inlinable
    public func byteOffset(of record: Int) -> Int { firstByte + Int(recordPositions[record].byte) }

    /// Whether the head of `record`, its first cells, of which the reader was given how many they are, is known to be the same as
    /// that of the record before; where it is false, it may be the same.
    @inlinable
    public func repeatsHead(_ record: Int) -> Bool { recordPositions[record].repeatsHead }
}
