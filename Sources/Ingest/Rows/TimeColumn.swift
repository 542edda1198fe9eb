import RegistrationLog

/// Reads the times of a column, those once that are repeated in successive rows, as all answers of a registration do.
struct TimeColumn: Sendable {
    /// Reads a time.
    let reader: TimestampReader
    private var lastCell: [UInt8] = []
    private var last: Timestamp?

    /// Creates a column whose times `reader` reads.
    init(_ reader: TimestampReader) { self.reader = reader }

    /// Reads a cell; nil where it holds no moment in the format, blank cells included.
    mutating func read(_ cell: Span<UInt8>) -> Timestamp? {
        if lastCell.span.isEqual(to: cell) { return last }
        lastCell.removeAll(keepingCapacity: true)
        cell.withUnsafeBufferPointer { lastCell.append(contentsOf: $0) }
        last = reader.read(cell)
        return last
    }
}
