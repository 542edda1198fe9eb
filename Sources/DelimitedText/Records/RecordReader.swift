/// Reads the records of a delimited text in batches; it cannot fail on content.
///
/// A record is what libcsv takes for one in strict mode: blank lines are none, and blanks and tabs around an unquoted
/// cell are dropped. Every record that cannot be read is in its batch as a ``RejectedRecord``. After one that is
/// malformed in its quoting or too long, reading goes on at the physical line after the one on which it began; after
/// any other, at the next record.
public struct RecordReader: ~Copyable, Sendable {
    /// The bytes of text that are read at a time, and that a batch holds about, unless told otherwise.
    public static let defaultChunkSize = 262_144
    /// The longest record, in bytes of UTF-8 from the beginning of its line up to its line end, unless told otherwise.
    public static let defaultRecordLimit = 1_048_576

    private var text: TextSource
    private var assembler: RecordAssembler
    private let chunkSize: Int

    init(
        _ text: consuming TextSource, delimiter: Delimiter, firstLine: Int, chunkSize: Int, recordLimit: Int,
        lane: RecordLane
    ) {
        // The places within a batch are 32 bits wide.
        precondition(1...1 << 30 ~= chunkSize && 1...1 << 30 ~= recordLimit && firstLine > 0)
        self.text = text
        self.chunkSize = chunkSize
        assembler = RecordAssembler(
            delimiter: delimiter, firstLine: firstLine, batchSize: chunkSize, recordLimit: recordLimit, lane: lane)
    }

    /// The encoding of the text as far as it was read; it is certain after the last batch.
    public var encoding: EncodingDecision { text.encoding }

    /// Reads the next records, at least one or a rejected one; nil at the end of the text.
    ///
    /// - Throws: What the source throws.
    /// - Complexity: O(n) in the text read.
    public mutating func next() throws(ByteSourceError) -> RecordBatch? {
        while true {
            while assembler.step() {
                if assembler.isBatchFull { return assembler.takeBatch() }
            }
            if assembler.window.endsText {
                return assembler.batch.isEmpty ? nil : assembler.takeBatch()
            }
            assembler.discardReadText()
            assembler.window.endsText = try !text.read(atMost: chunkSize, into: &assembler.window.bytes)
        }
    }
}
