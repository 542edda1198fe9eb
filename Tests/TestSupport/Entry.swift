public import Tabular

/// A record or a rejected record of a text, as a test writes down what it expects.
public enum Entry: Hashable, CustomStringConvertible, Sendable {
    /// A record: the physical line and the byte at which it begins, and the contents of its cells.
    case record(line: Int, byte: Int, cells: [String])
    /// A record that cannot be read: the physical line and the byte at which it begins, and why.
    case rejected(line: Int, byte: Int, RejectedRecord.Reason)

    /// The position, and the cells or the reason.
    public var description: String {
        switch self {
        case .record(let line, let byte, let cells): "\(line)@\(byte) \(cells)"
        case .rejected(let line, let byte, let reason): "\(line)@\(byte) \(reason)"
        }
    }

    /// All records and rejected records of `batches`, in the order of the text.
    public static func all(in batches: [RecordBatch]) -> [Entry] {
        batches.flatMap { batch in
            var rejected = batch.rejectedRecords[...]
            var entries: [Entry] = []
            func takeRejected(before record: Int) {
                while let next = rejected.first, next.precedingRecords <= record {
                    entries.append(.rejected(line: next.line, byte: next.byteOffset, next.reason))
                    rejected.removeFirst()
                }
            }
            for record in 0..<batch.recordCount {
                takeRejected(before: record)
                entries.append(
                    .record(
                        line: batch.line(of: record), byte: batch.byteOffset(of: record),
                        cells: batch.strings(of: record)))
            }
            takeRejected(before: batch.recordCount)
            return entries
        }
    }
}
