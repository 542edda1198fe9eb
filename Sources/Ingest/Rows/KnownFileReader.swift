import DelimitedText
import RegistrationLog
import Tabular

/// Reads a file that was read before once more, for what was answered in its registrations, piece after piece.
///
/// 1. The first records are read one batch after the other, so that questions of which so many answers differ that they do not
///    matter are known soon, and are left out.
/// 2. All that follow are read by readers that begin where the last of these left off.
struct KnownFileReader: ~Copyable {
    /// How many records are read one batch after the other.
    private static let recordsInTurn = 10_000

    private let file: KnownFile
    private var records: RecordReader
    private var reader: RowReader

    /// Begins to read `text`, whose registrations begin at `starts`.
    init(
        _ text: consuming DelimitedFile, name: String, _ file: KnownFile, _ starts: RegistrationStarts,
        placement: Placement, timeZone: LocalTimeZone, rules: RowReader.Rules, chunkSize: Int
    ) {
        self.file = file
        records = text.records(
            delimiter: placement.delimiter.value, from: placement.firstRowLine, chunkSize: chunkSize,
            headCells: RowHead(placement.mapping).leadingCells)
        reader = RowReader(
            ReadingPlan(
                mapping: placement.mapping, timestamps: TimestampReader(format: file.dateFormat, timeZone: timeZone),
                answers: file.answers, fileName: name,
                lookalikes: HeaderLookalikes(placement.mapping, rule: placement.rule), rules: rules, starts: starts))
    }

    /// Reads all pieces, on up to `threads` threads, and hands them in their order to `consume`, which gives the fields of which it
    /// wants no more answers.
    ///
    /// - Throws: What the source throws, and that it was changed where it is as long no more.
    consuming func forEachPiece(
        threads: Int, _ consume: (DeliveredRows) -> [SpellingID]
    ) throws(ByteSourceError) {
        var pieces = PiecesInOrder()
        var count = 0
        while count < Self.recordsInTurn, let batch = try records.next() {
            reader.read(batch)
            count += batch.recordCount
            reader.leaveOut(consume(pieces.next(reader.takeKnownRows())))
        }
        let (fresh, textBytes) = (reader, file.textBytes)
        let ending = try records.forEachBatch(threads: threads) { batch in
            var reader = fresh
            reader.read(batch)
            return reader.takeKnownRows()
        } consume: {
            _ = consume(pieces.next($0))
        }
        if ending.byteCount != textBytes { throw .changedWhileReading }
    }
}
