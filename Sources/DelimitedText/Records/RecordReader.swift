public import Tabular

/// Reads the records of a delimited text in batches; it cannot fail on content.
///
/// A record is what libcsv takes for one in strict mode: blank lines are none, and blanks and tabs around an unquoted
/// cell are dropped. Every record that cannot be read is in its batch as a ``RejectedRecord``. After one that is
/// malformed in its quoting or too long, reading goes on at the physical line after the one on which it began; after
/// any other, at the next record.
///
/// 1. ``TextChunks`` reads the text in pieces that end where a record seems to end.
/// 2. ``RecordAssembler`` takes a piece apart, as if a record began where it begins.
/// 3. ``RecordOrder`` knows where the piece before ended; where that was within a record, the piece is read again.
public struct RecordReader: RecordSource, ~Copyable {
    /// The bytes of text that are read at a time, and that a batch holds about, unless set otherwise.
    public static let defaultChunkSize = 262_144
    /// The longest record, in bytes of UTF-8 from the beginning of its line up to its line end, unless set otherwise.
    public static let defaultRecordLimit = 1_048_576

    var chunks: TextChunks
    var order: RecordOrder
    private var assembler: RecordAssembler
    let form: Form

    /// What records are read by.
    struct Form: Sendable {
        let delimiter: Delimiter
        let quoting: Quoting
        var escapes: BackslashEscapes?
        let recordLimit: Int
        /// How many cells a head has.
        let headCells: Int
        let lane: RecordLane

        /// Makes what takes a piece of such a text apart.
        func assembler() -> RecordAssembler {
            RecordAssembler(
                delimiter: delimiter, quoting: quoting, recordLimit: recordLimit, headCells: headCells, lane: lane)
        }
    }

    init(_ text: consuming TextSource, form: Form, firstLine: Int, chunkSize: Int) {
        // The positions within a batch are 32 bits wide.
        precondition(1...1 << 30 ~= chunkSize && 1...1 << 30 ~= form.recordLimit && firstLine > 0)
        chunks = TextChunks(text, delimiter: form.delimiter, quoting: form.quoting, chunkSize: chunkSize)
        order = RecordOrder(
            skipping: firstLine - 1, lineFeedStandIn: form.delimiter.lineFeedStandIn, escapes: form.escapes)
        assembler = form.assembler()
        self.form = form
    }

    /// The encoding of the text as far as it was read; it is certain after the last batch.
    public var encoding: EncodingDecision { chunks.encoding }

    /// Reads the next records, at least one or a rejected one; nil at the end of the text.
    ///
    /// - Throws: What the source throws.
    /// - Complexity: O(n) in the text read.
    public mutating func next() throws(ByteSourceError) -> RecordBatch? {
        var room: [UInt8] = []
        while let chunk = try chunks.next(into: &room) {
            let batch = order.locate(order.read(chunk, with: &assembler))
            if !batch.isEmpty { return batch }
        }
        return nil
    }
}
