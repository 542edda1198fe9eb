import Tabular

/// What was read of a piece of text, as if a record began where it begins.
struct ReadChunk: Sendable {
    /// The records that end in the piece; lines and bytes are counted from its beginning.
    var batch: RecordBatch
    /// The size of the piece, which is the beginning of the text of the batch.
    let textSize: Int
    /// Where the piece begins in the whole text.
    let byteOffset: Int
    /// Whether the text ends where the piece ends.
    let endsText: Bool
    /// How many lines come before what is unread.
    let lineCount: Int
    /// The end of the piece, with a record that does not end there; empty where the last record ends with the piece.
    let unread: [UInt8]
    /// How many of the lines that follow are passed over, the rest of one that is too long among them.
    let linesToSkip: Int
}
