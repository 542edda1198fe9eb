import DelimitedText

/// How much is read at a time; what is read does not depend on it.
struct ReadingSizes: Sendable {
    /// The bytes of text of a piece.
    var chunk = RecordReader.defaultChunkSize
    /// Files of fewer bytes are read side by side, each by one thread; a larger one is read by all threads.
    var smallFile = 1 << 20
    /// How many small files are read before they are assembled.
    var group = 64
}
