import DelimitedText
import RegistrationLog
import Tabular

// Records that are not as the header says: rows with fewer cells, and headers among the rows.
extension RowReader {
    /// Whether a record has fewer cells than the header, but those of all required columns.
    @inline(__always)
    func isShort(_ cellCount: Int) -> Bool { cellCount < mapping.columnCount && cellCount >= leastCells }

    /// Reads a short record as if its missing cells were there and empty.
    mutating func readShort(_ index: Int, of batch: RecordBatch) {
        let padded = batch.padded(index, to: mapping.columnCount)
        let delivered = deliveredCount
        guard let record = checked(0, of: padded) else { return }
        read(record, in: padded)
        if deliveredCount > delivered { keepShort(delivered, index, of: batch) }
    }

    /// Keeps in mind that the delivered row numbered `row` is short; it is the record numbered `index` of `batch`.
    mutating func keepShort(_ row: Int, _ index: Int, of batch: RecordBatch) {
        rows.shortRows.append(ShortRow(row: row, line: UInt32(batch.line(of: index))))
    }

    /// How many rows were delivered so far, of the kind that the file has.
    private var deliveredCount: Int {
        switch mapping.kind {
        case .wideRegistrations: rows.wide.count
        case .longRegistrations: rows.longRows.count
        case .followUps: rows.followUps.count
        case .signals: rows.signals.count
        case .links: rows.links.count
        case .survey: rows.surveys.count
        }
    }

    /// Keeps in mind where `batch` ends, and whether in the middle of a record, as if the file was cut off.
    mutating func end(_ batch: RecordBatch) {
        rows.endByte = batch.endByte
        if batch.endsUnended, batch.recordCount > 0 {
            rows.isCutOff = batch.cells(of: batch.recordCount - 1).count < mapping.columnCount
        }
    }

    /// Looks whether the record numbered `index`, which was rejected last, is a header.
    ///
    /// A header among the rows is always rejected as a row, since the name of a column is no time; where rows have none,
    /// ``isHeader(_:of:)`` looks before they are read. So no other row costs anything.
    mutating func lookForHeader(_ index: Int, of batch: RecordBatch) {
        guard rows.otherHeader == nil, let finding = lookalikes.finding(batch.strings(of: index)) else { return }
        rows.rejected.removeLast()
        rows.rowCount -= 1
        take(finding, RowStart(index, of: batch))
    }

    /// Whether the record numbered `index` of a file whose rows have no time is a header, which is then taken into account.
    ///
    /// An id has digits, and hardly a name of a column does: most rows are recognised by the first cell.
    mutating func isHeader(_ index: Int, of batch: RecordBatch) -> Bool {
        guard let first = batch.cells(of: index).first else { return false }
        let cell = batch.text.span.extracting(batch.bytes(ofCell: first))
        for position in cell.indices where 0x30...0x39 ~= cell[position] { return false }
        guard rows.otherHeader == nil, let finding = lookalikes.finding(batch.strings(of: index)) else { return false }
        take(finding, RowStart(index, of: batch))
        return true
    }

    private mutating func take(_ finding: HeaderLookalikes.Finding, _ start: RowStart) {
        switch finding {
        case .repeated:
            rows.repeatedHeaders += 1
            rows.otherStarts.append(start)
        case .other:
            rows.otherHeader = start
            rows.rowCount += 1
            reject(start, .otherHeader(line: Int(start.line)))
        }
    }
}

extension RowStart {
    /// Where the record numbered `index` of `batch` begins.
    init(_ index: Int, of batch: RecordBatch) {
        self.init(line: UInt32(batch.line(of: index)), byte: batch.byteOffset(of: index))
    }
}
