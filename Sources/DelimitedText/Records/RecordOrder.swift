import Tabular

/// Puts the pieces of a text in order: it knows where the last of them ended, and so whether the next was read right.
struct RecordOrder: Sendable {
    /// The physical line at which what follows begins, from 1.
    private var line = 1
    /// What was left of the piece before: the beginning of a record that goes on.
    private var unread: [UInt8] = []
    /// How many lines are passed over first.
    private var linesToSkip: Int

    /// What stands for a line feed in a cell; nil where it stands for itself.
    private let lineFeedStandIn: UInt8?
    /// What backslashes mean; nil where they are letters.
    private let escapes: BackslashEscapes?

    /// Begins at the beginning of a text, of which the first `linesToSkip` lines are passed over.
    init(skipping linesToSkip: Int, lineFeedStandIn: UInt8? = nil, escapes: BackslashEscapes? = nil) {
        self.linesToSkip = linesToSkip
        self.lineFeedStandIn = lineFeedStandIn
        self.escapes = escapes
    }

    /// Whether the next piece begins where a record begins, as it was read.
    var isBetweenRecords: Bool { unread.isEmpty && linesToSkip == 0 }

    /// Takes up the next piece, which was read right, and gives its records with their positions in the text.
    mutating func locate(_ chunk: consuming ReadChunk) -> RecordBatch {
        var lineCount = chunk.lineCount
        // Line feeds and what is escaped only now, since a line of the text must not end there for the parser.
        if let escapes {
            let end = chunk.textSize - chunk.unread.count
            lineCount += chunk.batch.countFurtherLineEnds(in: end, where: escapes.isLineEnd)
            chunk.batch.replaceInCells(escapes.original)
        }
        chunk.batch.move(toLine: line, byte: chunk.byteOffset)
        chunk.batch.endByte = chunk.byteOffset + chunk.textSize - chunk.unread.count
        if let lineFeedStandIn { chunk.batch.replace(lineFeedStandIn, by: 0x0A) }
        line += lineCount
        unread = chunk.unread
        linesToSkip = chunk.linesToSkip
        return chunk.batch
    }

    /// Reads `chunk` behind what was left of the piece before, as one piece.
    func read(_ chunk: consuming TextChunk, with assembler: inout RecordAssembler) -> ReadChunk {
        var room = RecordBatch()
        if !unread.isEmpty {
            chunk.bytes = unread + chunk.bytes
            chunk.byteOffset -= unread.count
        }
        return assembler.read(chunk, skipping: linesToSkip, into: &room)
    }
}

extension TextChunk {
    /// The piece that was read as `chunk`.
    init(_ chunk: borrowing ReadChunk) {
        self.init(
            bytes: Array(chunk.batch.text[..<chunk.textSize]), byteOffset: chunk.byteOffset, endsText: chunk.endsText)
    }
}
