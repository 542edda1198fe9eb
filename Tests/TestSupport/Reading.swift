public import DelimitedText
public import Tabular

/// How a delimited text is read in a test.
public struct Reading: Sendable {
    /// What stands between cells.
    public var delimiter: Delimiter
    /// What quotes are.
    public var quoting = Quoting.aroundCells
    /// What backslashes mean; nil where they are letters.
    public var escapes: BackslashEscapes?
    /// The encoding; nil for the one that is detected.
    public var encoding: TextEncoding?
    /// The physical line at which reading begins, from 1.
    public var firstLine: Int
    /// The bytes of text that are taken at a time.
    public var chunkSize: Int
    /// The longest record, in bytes.
    public var recordLimit: Int
    /// The most bytes that the source gives at a time.
    public var bytesPerRead: Int
    /// Who takes the records apart.
    public var lane: RecordLane
    /// How many cells a head has.
    public var headCells: Int
    /// On how many threads; nil for one batch after the other.
    public var threads: Int?

    /// Creates a way of reading: all at once and with detection, unless set otherwise.
    public init(
        delimiter: Delimiter = .semicolon, encoding: TextEncoding? = nil, firstLine: Int = 1,
        chunkSize: Int = RecordReader.defaultChunkSize, recordLimit: Int = RecordReader.defaultRecordLimit,
        bytesPerRead: Int = .max, lane: RecordLane = .plain, headCells: Int = 0, threads: Int? = nil
    ) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.firstLine = firstLine
        self.chunkSize = chunkSize
        self.recordLimit = recordLimit
        self.bytesPerRead = bytesPerRead
        self.lane = lane
        self.headCells = headCells
        self.threads = threads
    }

    /// The same way of reading a text in which quotes are letters.
    public var withQuotesAsLetters: Reading {
        var reading = self
        reading.quoting = .letters
        return reading
    }

    /// The batches of records in `bytes`.
    ///
    /// - Throws: ``ByteSourceError`` where the bytes are damaged gzip.
    public func batches(_ bytes: [UInt8]) throws(ByteSourceError) -> [RecordBatch] {
        let file = try DelimitedFile(
            MemorySource(bytes, bytesPerRead: bytesPerRead), encoding: encoding, quoting: quoting, escapes: escapes)
        var reader = file.records(
            delimiter: delimiter, from: firstLine, chunkSize: chunkSize, recordLimit: recordLimit,
            headCells: headCells, lane: lane)
        var batches: [RecordBatch] = []
        guard let threads else {
            while let batch = try reader.next() { batches.append(batch) }
            return batches
        }
        // The first is read before, for a look at it.
        if let first = try reader.next() { batches.append(first) }
        _ = try reader.forEachBatch(threads: threads) {
            $0
        } consume: {
            batches.append($0)
        }
        return batches
    }

    /// The records and rejected records in `bytes`.
    ///
    /// - Throws: ``ByteSourceError`` where the bytes are damaged gzip.
    public func entries(_ bytes: [UInt8]) throws(ByteSourceError) -> [Entry] {
        Entry.all(in: try batches(bytes))
    }

    /// The records and rejected records in `text`.
    ///
    /// - Throws: ``ByteSourceError`` where the text is damaged gzip.
    public func entries(_ text: String) throws(ByteSourceError) -> [Entry] {
        try entries(Array(text.utf8))
    }
}
