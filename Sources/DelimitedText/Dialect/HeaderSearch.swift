/// A record that names columns, and where it stands.
public struct HeaderRecord: Hashable, Sendable {
    /// The contents of its cells.
    public let cells: [String]
    /// The physical line on which it begins, from 1.
    public let line: Int
    /// The physical line after it: where the rows begin.
    public let nextLine: Int

    /// Creates a header.
    public init(cells: [String], line: Int, nextLine: Int) {
        self.cells = cells
        self.line = line
        self.nextLine = nextLine
    }
}

/// What stands where the header of a delimited text should be.
public enum HeaderSearch: Hashable, Sendable {
    /// The first record that has a cell that is not empty.
    case found(HeaderRecord)
    /// That place is taken by a record that cannot be read.
    case rejected(RejectedRecord)
    /// The beginning of the text holds no whole record but empty ones.
    case absent
}

extension Beginning {
    /// Looks for the header under `delimiter`, from the physical line `firstLine` on; nil is the line after a
    /// separator line, or the first.
    ///
    /// - Complexity: O(n) in the lines up to the header.
    public func header(under delimiter: Delimiter, from firstLine: Int? = nil) -> HeaderSearch {
        var assembler = RecordAssembler(
            delimiter: delimiter, firstLine: firstLine ?? self.firstLine, batchSize: 1,
            recordLimit: RecordReader.defaultRecordLimit)
        assembler.window.bytes = text
        assembler.window.endsText = isComplete
        while assembler.step() {
            guard assembler.isBatchFull else { continue }
            let batch = assembler.takeBatch()
            if let rejected = batch.rejectedRecords.first { return .rejected(rejected) }
            let cells = batch.strings(of: 0)
            if cells.contains(where: { !$0.isEmpty }) {
                return .found(HeaderRecord(cells: cells, line: batch.line(of: 0), nextLine: assembler.lineNumber))
            }
        }
        return .absent
    }
}
