/// A delimited text whose beginning is known and whose records are still to be read.
///
/// The source is read once, from beginning to end, so that standard input will do. First look at ``beginning`` to
/// choose a delimiter and the line at which the rows begin, then read the records:
///
///     let file = try DelimitedFile(FileSource(path: path))
///     guard case .found(let header) = file.beginning.header(under: .semicolon) else { … }
///     var reader = file.records(delimiter: .semicolon, from: header.nextLine)
///     while let batch = try reader.next() { … }
public struct DelimitedFile: ~Copyable, Sendable {
    /// The beginning of the text.
    public let beginning: Beginning
    private var text: TextSource

    /// Reads the beginning of `source`, decompressed where it begins with the signature of gzip; the text is in
    /// `encoding`, or where that is nil, in the one that is detected.
    ///
    /// Compressed text may be `expansionLimit` times as long as it is stored. Of a text that another reader made `delimiter`
    /// is known. Quotes are what `quoting` says, and backslashes mean something where `escapes` are given.
    ///
    /// - Throws: What the source throws.
    public init(
        _ source: consuming any (ByteSource & ~Copyable), encoding: TextEncoding? = nil, delimiter: Delimiter? = nil,
        quoting: Quoting = .aroundCells, escapes: BackslashEscapes? = nil,
        expansionLimit: Int = GzipSource.defaultExpansionLimit
    ) throws(ByteSourceError) {
        var text = try TextSource(source, encoding: encoding, escapes: escapes, expansionLimit: expansionLimit)
        var foreignFormat = text.isUTF16 ? nil : ForeignFormat.recognised(in: text.undecodedBeginning)
        if foreignFormat == .unmarkedUTF16 {
            text.detectUnmarkedUTF16()
            if text.isUTF16 { foreignFormat = nil }
        }
        let start = try text.readBeginning()
        beginning = Beginning(
            text: start.text, isComplete: start.isComplete, foreignFormat: foreignFormat, knownDelimiter: delimiter,
            quoting: quoting, escapes: escapes)
        self.text = text
    }

    /// The encoding as far as the beginning shows it.
    public var encoding: EncodingDecision { text.encoding }

    /// Reads the source to its end without a look at it, for one who counts or hashes what passes.
    ///
    /// - Throws: What the source throws.
    public consuming func drain() throws(ByteSourceError) { try text.drain() }

    /// Reads the records under `delimiter` from the physical line `firstLine` on, a header that stands there included.
    ///
    /// The records do not depend on `chunkSize`, the bytes of text that are read at a time; how they are divided into
    /// batches does. `recordLimit` is the longest record, in bytes of UTF-8. The first `headCells` cells are the head of which
    /// ``RecordBatch/repeatsHead(_:)`` says. `lane` changes nothing but the time it takes, and what is known of heads.
    public consuming func records(
        delimiter: Delimiter, from firstLine: Int = 1, chunkSize: Int = RecordReader.defaultChunkSize,
        recordLimit: Int = RecordReader.defaultRecordLimit, headCells: Int = 0, lane: RecordLane = .plain
    ) -> RecordReader {
        RecordReader(
            text,
            form: RecordReader.Form(
                delimiter: delimiter, quoting: beginning.quoting, escapes: beginning.escapes, recordLimit: recordLimit,
                headCells: headCells, lane: lane),
            firstLine: firstLine, chunkSize: chunkSize)
    }
}
