public import Tabular

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
    /// What stands there is a record that cannot be read.
    case rejected(RejectedRecord)
    /// The beginning of the text holds no whole record but empty ones.
    case absent
}

extension Delimiter {
    /// A cell of a text with this delimiter, with line feeds where others stand for them.
    fileprivate func restoringLineFeeds(_ cell: String) -> String {
        guard let standIn = lineFeedStandIn else { return cell }
        return String(decoding: cell.utf8.map { $0 == standIn ? 0x0A : $0 }, as: UTF8.self)
    }
}

extension Beginning {
    /// Looks for the header under `delimiter`, from the physical line `firstLine` on; nil is the line after a
    /// separator line, or the first.
    ///
    /// - Complexity: O(n) in the lines up to the header.
    public func header(under delimiter: Delimiter, from firstLine: Int? = nil) -> HeaderSearch {
        var assembler = RecordAssembler(
            delimiter: delimiter, quoting: quoting, recordLimit: RecordReader.defaultRecordLimit, lane: .libCSV)
        assembler.begin(text, endsText: isComplete, skipping: (firstLine ?? self.firstLine) - 1)
        var recordCount = 0
        while assembler.step() {
            if let rejected = assembler.batch.rejectedRecords.first {
                return .rejected(
                    RejectedRecord(
                        line: rejected.line + 1, byteOffset: rejected.byteOffset, reason: rejected.reason,
                        precedingRecords: 0))
            }
            guard assembler.batch.recordCount > recordCount else { continue }
            let cells = assembler.strings(of: recordCount).map { cell in
                escapes?.restored(cell) ?? delimiter.restoringLineFeeds(cell)
            }
            if cells.contains(where: { !$0.isEmpty }) {
                return .found(
                    HeaderRecord(
                        cells: cells, line: assembler.batch.line(of: recordCount), nextLine: assembler.lineNumber + 1))
            }
            recordCount += 1
        }
        return .absent
    }
}
