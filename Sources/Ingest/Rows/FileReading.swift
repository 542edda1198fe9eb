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
    /// Reads the rows of a file, in pieces of about `chunkSize` bytes of text.
    ///
    /// 1. The first records are read until the format of the dates and the columns of JSON are known.
    /// 2. These records are made rows, and so are those that follow, until the words to be counted are known.
    /// 3. All that follow are made rows, a piece for each batch.
    init(
        _ text: consuming DelimitedFile, placement: Placement, timeZone: LocalTimeZone, rules: RowReader.Rules,
        chunkSize: Int = RecordReader.defaultChunkSize
    ) throws(ByteSourceError) {
        var records = text.records(
            delimiter: placement.delimiter.value, from: placement.firstRowLine, chunkSize: chunkSize)
        var survey = ColumnSurvey(
            mapping: placement.mapping, timeZone: timeZone, placeholders: rules.placeholders)
        var surveyed: [RecordBatch] = []
        while !survey.isComplete, let batch = try records.next() {
            survey.add(batch)
            surveyed.append(batch)
        }
        // Where no value was seen, all formats read as many, and the first of them is held to.
        let format = placement.dateFormat ?? survey.dates.setting(configured: nil)?.value ?? .iso8601
        var plan = ReadingPlan(
            mapping: placement.mapping, timestamps: TimestampReader(format: format, timeZone: timeZone),
            answers: survey.answersColumns(listsQuestions: !rules.questions.isEmpty), rules: rules)

        var reader = FirstRecords(plan)
        for batch in surveyed { reader.read(batch) }
        surveyed = []
        while !reader.isComplete, let batch = try records.next() { reader.read(batch) }
        let first = reader.finish()
        plan.words = first.words
        pieces = [first.rows]
        while let batch = try records.next() {
            var reader = RowReader(plan)
            reader.read(batch)
            pieces.append(reader.finish())
        }
        findings = FileFindings(placement, survey, plan, encoding: records.encoding)
    }
}

/// Reads the first records of a file, by which it is known which words are counted to its end.
struct FirstRecords {
    private var reader: RowReader
    /// How many records still choose the words.
    private var electing = FrequentWords.electingRecords
    private var words: WordCandidates?

    /// Creates a reader that does as `plan` says.
    init(_ plan: ReadingPlan) { reader = RowReader(plan) }

    /// Whether the words are known, so that what follows can be read in other pieces.
    var isComplete: Bool { words != nil }

    /// Reads the records of `batch`; the words are chosen at the same record whatever the batches.
    mutating func read(_ batch: RecordBatch) {
        let choosing = min(electing, batch.recordCount)
        reader.read(batch, records: 0..<choosing)
        electing -= choosing
        if electing == 0, words == nil { words = reader.electWords() }
        reader.read(batch, records: choosing..<batch.recordCount)
        for rejected in batch.rejectedRecords { reader.read(rejected) }
    }

    /// The rows, and the words that are counted to the end of the file.
    consuming func finish() -> (rows: DeliveredRows, words: WordCandidates) {
        let words = words ?? reader.electWords()
        return (reader.finish(), words)
    }
}
