import RegistrationLog

/// Reads the times of a column, those once that are repeated in successive rows, as all answers of a registration do, and of those on a
/// day that was read before the time of day alone.
struct TimeColumn: Sendable {
    /// Reads a time.
    let reader: TimestampReader
    private var lastCell: [UInt8] = []
    private var last: Timestamp?
    private var days: ReadDays
    /// Room for a date and a time of day in one.
    private var room: [UInt8] = []

    /// Creates a column whose times `reader` reads.
    init(_ reader: TimestampReader) {
        self.reader = reader
        days = ReadDays(reader)
    }

    /// Reads a cell; nil where it holds no moment in the format, blank cells included.
    mutating func read(_ cell: Span<UInt8>) -> Timestamp? {
        if let time = days.time(cell) { return time }
        if lastCell.span.isEqual(to: cell) { return last }
        lastCell.removeAll(keepingCapacity: true)
        cell.withUnsafeBufferPointer { lastCell.append(contentsOf: $0) }
        last = reader.read(cell)
        if let last { days.keep(last, in: cell) }
        return last
    }

    /// Reads a cell with a date and one with a time of day as one moment; nil where they hold none in the format.
    mutating func read(_ date: Span<UInt8>, _ timeOfDay: Span<UInt8>) -> Timestamp? {
        var joined: [UInt8] = []
        swap(&joined, &room)
        defer { swap(&joined, &room) }
        joined.removeAll(keepingCapacity: true)
        Self.join(date, timeOfDay, into: &joined)
        return read(joined.span)
    }

    /// Writes a date and a time of day into one cell, as most exports have them.
    static func join(_ date: Span<UInt8>, _ timeOfDay: Span<UInt8>, into cell: inout [UInt8]) {
        date.withUnsafeBufferPointer { cell.append(contentsOf: $0) }
        cell.append(0x20)
        timeOfDay.withUnsafeBufferPointer { cell.append(contentsOf: $0) }
    }
}
