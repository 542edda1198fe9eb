import Tabular

/// Makes records and rejected records of a piece of text, line by line; every byte ends in one of them, in a blank line,
/// or in what is left for the next piece.
struct RecordAssembler: ~Copyable, Sendable {
    private var window = TextWindow()
    /// The records so far; lines and bytes are counted from the beginning of the piece.
    private(set) var batch = RecordBatch()

    private var libCSVLane: LibCSVLane
    /// Takes the records that are plainly well-formed before libcsv sees them; nil where libcsv shall see all.
    private var plainLane: PlainLane?
    private let recordLimit: Int
    private let formulaCells: FormulaCells

    /// The next line to be taken: its index in the window, and its number from 0.
    private var lineStart = 0
    private(set) var lineNumber = 0
    /// How many lines from there on are passed over unread.
    private var linesToSkip = 0

    /// The record that the next line continues, inside a quoted cell.
    private var openRecord: OpenRecord?

    /// A record of which some lines were taken.
    private struct OpenRecord {
        /// Its index in the window.
        let start: Int
        /// The line on which it begins.
        let line: Int
        /// Where the line after that one begins; nil when its end is not in the window.
        let secondLine: Int?
        /// Whether one of its cells is `="…"`, so that libcsv is given the text without these signs.
        var hasFormulas = false
    }

    init(
        delimiter: Delimiter, quoting: Quoting = .aroundCells, recordLimit: Int, headCells: Int = 0,
        lane: RecordLane = .plain
    ) {
        libCSVLane = LibCSVLane(delimiter: delimiter, quoting: quoting)
        plainLane =
            lane == .plain
            ? PlainLane(delimiter: delimiter, quoting: quoting, recordLimit: recordLimit, headCells: headCells) : nil
        self.recordLimit = recordLimit
        formulaCells = FormulaCells(delimiter: delimiter.byte)
    }

    /// Reads all records that end in `chunk`, behind `linesToSkip` lines that are passed over, into the room that the
    /// empty batch `room` gives away.
    mutating func read(
        _ chunk: consuming TextChunk, skipping linesToSkip: Int = 0, into room: inout RecordBatch
    ) -> ReadChunk {
        swap(&room, &batch)
        begin(chunk.takeBytes(), endsText: chunk.endsText, skipping: linesToSkip)
        window.bytes.withUnsafeBufferPointer { text in plainLane?.begin(text) }
        repeat { takePlainRecords() } while step()
        forgetOpenRecord()
        let textSize = window.bytes.count
        let unread = Array(window.bytes[lineStart...])
        var full = RecordBatch()
        swap(&full, &batch)
        full.complete(with: window.takeBytes())
        return ReadChunk(
            batch: full, textSize: textSize, byteOffset: chunk.byteOffset, endsText: chunk.endsText,
            lineCount: lineNumber, unread: unread, linesToSkip: self.linesToSkip)
    }

    /// Makes ready to take the lines of `text` one after the other, behind `linesToSkip` lines that are passed over.
    mutating func begin(_ text: consuming [UInt8], endsText: Bool, skipping linesToSkip: Int) {
        window = TextWindow(text, endsText: endsText)
        lineStart = 0
        lineNumber = 0
        self.linesToSkip = linesToSkip
    }

    /// Takes the next step that the text allows with libcsv; false when it allows none.
    mutating func step() -> Bool {
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

    /// The contents of the cells of `record`, one of those read step by step.
    func strings(of record: Int) -> [String] {
        batch.cells(of: record).map { cell in
            let bytes = batch.bytes(ofCell: cell)
            let textSize = window.bytes.count
            let contents = batch.addition[bytes.lowerBound - textSize..<bytes.upperBound - textSize]
            return String(decoding: contents, as: UTF8.self)
        }
    }

    /// Takes the records that are plainly well-formed, where one begins at the next line.
    private mutating func takePlainRecords() {
        guard openRecord == nil, linesToSkip == 0 else { return }
        window.bytes.withUnsafeBufferPointer { text in
            guard let stop = plainLane?.read(text, from: lineStart, line: lineNumber, into: &batch) else { return }
            lineStart = stop.end
            lineNumber = stop.line
        }
    }

    private mutating func take(_ line: TextWindow.Line) {
        var record = openRecord ?? OpenRecord(start: lineStart, line: lineNumber, secondLine: line.next)
        guard line.contentEnd - record.start <= recordLimit else { return rejectOverlong(record) }
        var outcome = feed(&record, upTo: line.next)
        if line.isUnended, outcome != .malformed {
            outcome = libCSVLane.finish(into: &batch, behind: window.bytes.count)
        }
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
            if line.isUnended { batch.endUnended() }
            openRecord = nil
            pass(line)
        }
    }

    private mutating func pass(_ line: TextWindow.Line) {
        lineStart = line.next
        lineNumber += 1
    }

    /// Feeds libcsv what follows of `record` up to `end`; or all of it once more, where its cells that are formulas are what
    /// breaks the rules.
    private mutating func feed(_ record: inout OpenRecord, upTo end: Int) -> LibCSVLane.Outcome {
        if !record.hasFormulas {
            let outcome = feed(lineStart..<end)
            guard outcome == .malformed, let text = quoted(record.start..<end, isWithinQuotes: false) else {
                return outcome
            }
            record.hasFormulas = true
            batch.dropOpenRecord()
            libCSVLane.reset()
            return feed(text)
        }
        guard let text = quoted(lineStart..<end, isWithinQuotes: lineStart > record.start) else {
            return feed(lineStart..<end)
        }
        return feed(text)
    }

    private func quoted(_ range: Range<Int>, isWithinQuotes: Bool) -> [UInt8]? {
        window.bytes.withUnsafeBufferPointer { bytes in
            let start = isWithinQuotes ? range.lowerBound : behindMark(bytes[range])
            return formulaCells.quoted(
                UnsafeBufferPointer(rebasing: bytes[start..<range.upperBound]), isWithinQuotes: isWithinQuotes)
        }
    }

    private mutating func feed(_ range: Range<Int>) -> LibCSVLane.Outcome {
        window.bytes.withUnsafeBufferPointer { bytes in
            let start = openRecord == nil ? behindMark(bytes[range]) : range.lowerBound
            return libCSVLane.feed(
                UnsafeBufferPointer(rebasing: bytes[start..<range.upperBound]), into: &batch, behind: bytes.count)
        }
    }

    /// Feeds a piece of a record that does not stand so in the text.
    private mutating func feed(_ text: [UInt8]) -> LibCSVLane.Outcome {
        text.withUnsafeBufferPointer { libCSVLane.feed($0, into: &batch, behind: window.bytes.count) }
    }

    /// Where a record begins that `line` begins: behind the byte order mark of a file that was put behind another, where a quote
    /// follows, which would stand within a cell otherwise.
    private func behindMark(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        line.starts(with: [0xEF, 0xBB, 0xBF, 0x22]) ? line.startIndex + 3 : line.startIndex
    }

    private mutating func end(_ record: OpenRecord, at end: Int) {
        let isValid = window.bytes.withUnsafeBufferPointer { bytes in
            UTF8Text.isWellFormedWithoutNUL(UnsafeBufferPointer(rebasing: bytes[record.start..<end]))
        }
        if isValid {
            batch.endRecord(line: record.line, byte: record.start)
        } else {
            batch.rejectRecord(.invalidEncoding, line: record.line, byte: record.start)
        }
    }

    /// Rejects a record that is longer than the limit, unless its quoting is malformed before that.
    private mutating func rejectOverlong(_ record: OpenRecord) {
        var record = record
        let outcome = feed(&record, upTo: record.start + recordLimit)
        reject(record, outcome == .malformed ? .malformedQuoting : .tooLong)
    }

    /// Rejects `record` and goes back to the line after the one on which it began.
    private mutating func reject(_ record: OpenRecord, _ reason: RejectedRecord.Reason) {
        batch.rejectRecord(reason, line: record.line, byte: record.start)
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

    /// Goes back to the beginning of a record whose end is not in the text.
    private mutating func forgetOpenRecord() {
        guard let record = openRecord else { return }
        batch.dropOpenRecord()
        libCSVLane.reset()
        openRecord = nil
        lineStart = record.start
        lineNumber = record.line
    }
}
