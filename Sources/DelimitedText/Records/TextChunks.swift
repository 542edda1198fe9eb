/// A text in pieces that follow each other, each of which ends where a record seems to end.
///
/// The pieces can be taken apart side by side before anybody knows for certain where records begin. Most of them are
/// about as long as was asked; one in which no end of a record is seen ends anywhere.
struct TextChunks: ~Copyable, Sendable {
    private var text: TextSource
    private let delimiter: Delimiter
    private let quoting: Quoting
    private let chunkSize: Int
    /// What was read behind the end of the last piece.
    private var rest: [UInt8] = []
    private var offset = 0
    private var isAtEnd = false

    init(_ text: consuming TextSource, delimiter: Delimiter, quoting: Quoting, chunkSize: Int) {
        self.text = text
        self.delimiter = delimiter
        self.quoting = quoting
        self.chunkSize = chunkSize
    }

    /// The encoding of the text as far as it was read.
    var encoding: EncodingDecision { text.encoding }

    /// What is known of the text, once the last piece was read.
    var ending: TextEnding { TextEnding(encoding: encoding, byteCount: offset) }

    /// Reads the next piece, into the room that the empty `room` gives away; nil behind the last, which may be empty.
    ///
    /// - Throws: What the source throws.
    mutating func next(into room: inout [UInt8]) throws(ByteSourceError) -> TextChunk? {
        guard !isAtEnd else { return nil }
        var bytes: [UInt8] = []
        swap(&bytes, &room)
        // A little more, for what a cell with doubled quotes adds.
        bytes.reserveCapacity(chunkSize + chunkSize / 8)
        bytes.append(contentsOf: rest)
        rest.removeAll(keepingCapacity: true)
        repeat {
            isAtEnd = try !text.read(atMost: max(chunkSize - bytes.count, 1), into: &bytes)
        } while bytes.count < chunkSize && !isAtEnd
        if !isAtEnd {
            let end = bytes.withUnsafeBufferPointer {
                RecordEndGuess.lastRecordEnd(in: $0, delimiter: delimiter.byte, quoting)
            }
            if let end {
                rest.append(contentsOf: bytes[end...])
                bytes.removeLast(bytes.count - end)
            }
        }
        let start = offset
        offset += bytes.count
        return TextChunk(bytes: bytes, byteOffset: start, endsText: isAtEnd)
    }
}
