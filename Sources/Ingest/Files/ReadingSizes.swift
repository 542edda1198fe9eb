import DelimitedText

/// How much is read at a time; what is read does not depend on it.
struct ReadingSizes: Sendable {
    /// The bytes of text of a piece.
    var chunk = RecordReader.defaultChunkSize
    /// Files of fewer bytes are read side by side, each by one thread; a larger one is read by all threads.
    ///
    /// The first 10,000 records of a file are read by one thread in any case, which are some 4 MB of a wide file.
    var smallFile = 4 << 20
    /// How many small files are read before they are assembled.
    var group = 64
    /// How many bytes these have together at most, since their rows are in memory until then.
    var groupBytes = 32 << 20
}
