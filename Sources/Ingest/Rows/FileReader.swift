import DelimitedText
import RegistrationLog
import Tabular

/// Reads the rows of a placed file, piece after piece.
///
/// 1. The first records are read until the format of the dates and the columns of JSON are known.
/// 2. These records are made rows, and so are those that follow, until the words to be counted are known: the first piece.
/// 3. All that follow are made rows, a piece for each batch, by readers that begin where the first piece left off.
struct FileReader: ~Copyable {
    private let placement: Placement
    private let profile: ColumnProfile
    private let plan: ReadingPlan
    private let records: RecordReader
    /// The first piece.
    private let first: DeliveredRows
    /// The reader with which every other piece begins.
    let reader: RowReader

    /// Reads the first piece.
    ///
    /// Where it is `known` what the first records show, they are not looked at once more, and nothing is found of their dates.
    /// - Throws: What the source throws.
    init(
        _ text: consuming DelimitedFile, name: String, _ known: KnownFile? = nil, placement: Placement,
        timeZone: LocalTimeZone, rules: RowReader.Rules, chunkSize: Int = RecordReader.defaultChunkSize
    ) throws(ByteSourceError) {
        var records = text.records(
            delimiter: placement.delimiter.value, from: placement.firstRowLine, chunkSize: chunkSize,
            headCells: RowHead(placement.mapping).leadingCells)
        var profile = ColumnProfile(
            mapping: placement.mapping, timeZone: timeZone, placeholders: rules.placeholders, tables: rules.tables,
            dateFormat: placement.dateFormat)
        var profiled: [RecordBatch] = []
        while known == nil, !profile.isComplete, let batch = try records.next() {
            profile.add(batch)
            profiled.append(batch)
        }
        // Where no value was seen, all formats read as many, and the first of them is held to.
        let format =
            known?.dateFormat ?? placement.dateFormat ?? profile.dates.setting(configured: nil)?.value ?? .iso8601
        let plan = ReadingPlan(
            mapping: placement.mapping, timestamps: TimestampReader(format: format, timeZone: timeZone),
            answers: known?.answers ?? profile.answersColumns(listsQuestions: !rules.questions.isEmpty), fileName: name,
            lookalikes: HeaderLookalikes(placement.mapping, rule: placement.rule), rules: rules)

        var election = WordElection()
        var reader = RowReader(plan)
        for batch in profiled { election.read(batch, with: &reader) }
        while !election.isOver, let batch = try records.next() { election.read(batch, with: &reader) }
        reader.electWords()
        first = reader.takeRows()
        self.reader = reader
        self.records = records
        self.plan = plan
        self.profile = profile
        self.placement = placement
    }

    /// Reads all pieces, on up to `threads` threads, hands them to `consume` in their order, and gives what was found of the
    /// file besides its rows.
    ///
    /// - Throws: What the source throws.
    consuming func forEachPiece(
        threads: Int, _ consume: (DeliveredRows) -> Void
    ) throws(ByteSourceError) -> FileFindings {
        let (placement, profile, plan, fresh) = (placement, profile, plan, reader)
        var pieces = PiecesInOrder()
        consume(pieces.next(first))
        let ending = try records.forEachBatch(threads: threads) { batch in
            var reader = fresh
            reader.read(batch)
            return reader.endRows()
        } consume: {
            consume(pieces.next($0))
        }
        return FileFindings(placement, profile, plan, ending)
    }
}

/// Counts the records by which the words are chosen that are counted to the end of a file.
private struct WordElection {
    /// How many records still choose.
    private var electing = FrequentWords.electingRecords

    /// Whether the words are chosen, so that what follows can be read in other pieces.
    var isOver: Bool { electing == 0 }

    /// Reads the records of `batch` with `reader`; the words are chosen at the same record whatever the batches.
    mutating func read(_ batch: RecordBatch, with reader: inout RowReader) {
        let choosing = min(electing, batch.recordCount)
        reader.read(batch, records: 0..<choosing)
        electing -= choosing
        if isOver { reader.electWords() }
        reader.read(batch, records: choosing..<batch.recordCount)
        for rejected in batch.rejectedRecords { reader.read(rejected) }
    }
}
