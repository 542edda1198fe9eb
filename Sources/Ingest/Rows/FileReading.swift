import DelimitedText
import RegistrationLog

/// What was read of a placed file, or of a piece of it.
struct FileReading: Sendable {
    /// What was found besides its rows.
    var findings: FileFindings
    /// Its rows, in pieces that follow each other.
    var pieces: [DeliveredRows]
}

extension FileReading {
    /// Reads all rows of a file on up to `threads` threads, in pieces of about `chunkSize` bytes of text.
    init(
        _ text: consuming DelimitedFile, placement: Placement, timeZone: LocalTimeZone, rules: RowReader.Rules,
        chunkSize: Int = RecordReader.defaultChunkSize, threads: Int = 1
    ) throws(ByteSourceError) {
        let reader = try FileReader(
            text, placement: placement, timeZone: timeZone, rules: rules, chunkSize: chunkSize)
        var pieces: [DeliveredRows] = []
        let findings = try reader.forEachPiece(threads: threads) { pieces.append($0) }
        self.init(findings: findings, pieces: pieces)
    }
}
