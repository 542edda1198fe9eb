/// Makes records and rejected records of a text that comes in pieces, line by line; every byte ends in one of them or
/// in a blank line.
struct RecordAssembler: ~Copyable, Sendable {
    /// The text that is being read; whoever owns the assembler adds to its end.
    var window = TextWindow()
    /// The records so far.
    private(set) var batch: RecordBatch

    private var libCSVLane: LibCSVLane
    /// Takes the records that are plainly well-formed before libcsv sees them; nil where libcsv shall see all.
    private let plainLane: PlainLane?
    private let recordLimit: Int
    private let batchSize: Int
    /// Where the text of the batch begins, in the whole text.
    private var batchStart = 0

    /// The next line to be taken: its place in the window, and its number from 1.
    private var lineStart = 0
    private(set) var lineNumber = 1
    /// How many lines from there on are passed over unread.
    private var linesToSkip: Int

    /// The record that the next line continues, inside a quoted cell.
    private var openRecord: OpenRecord?

    /// A record of which some lines were taken.
    private struct OpenRecord {
        /// Its place in the window.
        let start: Int
        /// The physical line on which it begins.
        let line: Int
        /// Where the line after that one begins; nil as long as its end is not in the window.
        let secondLine: Int?
    }

    /// Creates an assembler of the records from the physical line `firstLine` on.
    init(delimiter: Delimiter, firstLine: Int, batchSize: Int, recordLimit: Int, lane: RecordLane = .plain) {
        libCSVLane = LibCSVLane(delimiter: delimiter)
        plainLane = lane == .plain ? PlainLane(delimiter: delimiter.byte, recordLimit: recordLimit) : nil
        linesToSkip = firstLine - 1
        self.batchSize = batchSize
        self.recordLimit = recordLimit
        batch = RecordBatch(textCapacity: batchSize)
    }

    /// Whether the batch is as large as it should be, at the end of a record.
    var isBatchFull: Bool {
        openRecord == nil && !batch.isEmpty && window.offset + lineStart - batchStart >= batchSize
    }

    /// Hands the batch over and begins another.
    mutating func takeBatch() -> RecordBatch {
        let full = batch
        batch = RecordBatch(textCapacity: batchSize)
        batchStart = window.offset + lineStart
        return full
    }

    /// Forgets the text that is not needed any more.
    mutating func discardReadText() {
        let count = openRecord?.start ?? lineStart
        window.drop(count)
        lineStart -= count
        openRecord = openRecord.map { record in
            OpenRecord(start: 0, line: record.line, secondLine: record.secondLine.map { $0 - count })
        }
    }

    /// Takes the next step that the text in the window allows; false when it allows none.
    mutating func step() -> Bool {
        if openRecord == nil, linesToSkip == 0, takePlainRecords() { return true }
        if let line = window.line(at: lineStart) {
            if linesToSkip > 0 {
                linesToSkip -= 1
                pass(line)
            } else {
                take(line)
            }
            return true
        }
        if window.endsText {
            // The end of the text is no end for a quoted cell.
            guard let openRecord else { return false }
            reject(openRecord, .malformedQuoting)
            return true
        }
        if linesToSkip > 0 {
            lineStart = window.certainEnd
            return false
        }
        let record = openRecord ?? OpenRecord(start: lineStart, line: lineNumber, secondLine: nil)
        guard window.certainEnd - record.start > recordLimit else { return false }
        rejectOverlong(record)
        return true
    }

    /// Takes the records that are plainly well-formed, up to the end of a batch; false where there is none.
    private mutating func takePlainRecords() -> Bool {
        guard let plainLane, lineStart < window.bytes.count else { return false }
        let stop = window.bytes.withUnsafeBytes { bytes in
            plainLane.read(
                bytes, from: lineStart, line: lineNumber, until: batchStart - window.offset + batchSize,
                offset: window.offset, into: &batch)
        }
        guard stop.place > lineStart else { return false }
        lineStart = stop.place
        lineNumber = stop.line
        return true
    }

    private mutating func take(_ line: TextWindow.Line) {
        let record = openRecord ?? OpenRecord(start: lineStart, line: lineNumber, secondLine: line.next)
        guard line.contentEnd - record.start <= recordLimit else { return rejectOverlong(record) }
        var outcome = feed(upTo: line.next)
        if line.isUnended, outcome != .malformed { outcome = libCSVLane.finish(into: &batch) }
        switch outcome {
        case .malformed:
            reject(record, .malformedQuoting)
        case .insideQuotes where line.next - record.start > recordLimit:
            reject(record, .tooLong)
        case .insideQuotes:
            openRecord = record
            pass(line)
        case .blank:
            pass(line)
        case .recordEnded:
            end(record, at: line.contentEnd)
            openRecord = nil
            pass(line)
        }
    }

    private mutating func pass(_ line: TextWindow.Line) {
        lineStart = line.next
        lineNumber += 1
    }

    private mutating func feed(upTo end: Int) -> LibCSVLane.Outcome {
        window.bytes.withUnsafeBufferPointer { bytes in
            libCSVLane.feed(UnsafeBufferPointer(rebasing: bytes[lineStart..<end]), into: &batch)
        }
    }

    private mutating func end(_ record: OpenRecord, at end: Int) {
        let isValid = window.bytes.withUnsafeBufferPointer { bytes in
            UTF8Text.isWellFormedWithoutNUL(UnsafeBufferPointer(rebasing: bytes[record.start..<end]))
        }
        let byteOffset = window.offset + record.start
        if isValid {
            batch.endRecord(line: record.line, byteOffset: byteOffset)
        } else {
            batch.rejectRecord(.invalidEncoding, line: record.line, byteOffset: byteOffset)
        }
    }

    /// Rejects a record that is longer than the limit, unless its quoting is malformed before that.
    private mutating func rejectOverlong(_ record: OpenRecord) {
        let outcome = feed(upTo: record.start + recordLimit)
        reject(record, outcome == .malformed ? .malformedQuoting : .tooLong)
    }

    /// Rejects `record` and goes back to the line after the one on which it began.
    private mutating func reject(_ record: OpenRecord, _ reason: RejectedRecord.Reason) {
        batch.rejectRecord(reason, line: record.line, byteOffset: window.offset + record.start)
        libCSVLane.reset()
        openRecord = nil
        if let secondLine = record.secondLine {
            lineStart = secondLine
            lineNumber = record.line + 1
            window.rewind(to: secondLine)
        } else {
            linesToSkip = 1
        }
    }
}
