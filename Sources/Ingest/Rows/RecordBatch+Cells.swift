import DelimitedText
import RegistrationLog
import Tabular

extension RecordBatch {
    /// How many cells `record` has once surplus empty ones beyond `columnCount` are dropped from its end; nil when all
    /// its cells are empty.
    func significantCells(of record: Int, columnCount: Int) -> Int? {
        let cells = cells(of: record)
        let text = text.span
        guard cells.contains(where: { !WhiteSpace.isBlank(text.extracting(bytes(ofCell: $0))) }) else { return nil }
        var count = cells.count
        while count > columnCount,
            WhiteSpace.isBlank(text.extracting(bytes(ofCell: cells.lowerBound + count - 1)))
        {
            count -= 1
        }
        return count
    }

    /// A batch of `record` alone, with empty cells at its end up to `columnCount` of them.
    func padded(_ record: Int, to columnCount: Int) -> RecordBatch {
        let cells = cells(of: record)
        var padded = RecordBatch()
        padded.text = text
        padded.cellPositions.reserveCapacity(columnCount)
        padded.cellPositions += cellPositions[cells]
        padded.cellPositions += repeatElement(CellPosition(0, 0), count: max(0, columnCount - cells.count))
        padded.endRecord(line: 0, byte: 0)
        padded.move(toLine: line(of: record), byte: byteOffset(of: record))
        return padded
    }
}
