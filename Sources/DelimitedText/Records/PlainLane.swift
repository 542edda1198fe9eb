import CByteKernels
import Tabular

/// Takes well-formed records straight out of a text, as libcsv would have them, and stops before the first of which it
/// is not certain.
///
/// Certain are records whose cells are either free of quotes, or begin with a quote and end with one right before
/// delimiter or line end, with doubled quotes between; of well-formed UTF-8 without NUL, within the limit, and with their
/// line end in the text. Everything else is left to libcsv: blanks around quotes, stray quotes, a last line without end.
struct PlainLane: Sendable {
    private static let quote = UInt8(ascii: "\""), lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D

    let delimiter: UInt8
    private let quoting: Quoting
    /// The longest record, in bytes up to its line end.
    private let recordLimit: Int
    /// How many cells a head has; 0 where nobody asks for it.
    let headCells: Int
    /// Where the separators stand in the text that was begun.
    private var map = SeparatorMap()
    /// Whether that whole text is well-formed UTF-8, so that no record of it need be looked at for more than NUL.
    private var isValid = true

    init(delimiter: Delimiter, quoting: Quoting, recordLimit: Int, headCells: Int) {
        self.delimiter = delimiter.byte
        self.quoting = quoting
        self.recordLimit = recordLimit
        self.headCells = headCells
    }

    /// Makes ready to read `text`.
    ///
    /// - Complexity: O(n) in the bytes.
    mutating func begin(_ text: UnsafeBufferPointer<UInt8>) {
        map.map(text, delimiter: delimiter, quoting)
        isValid = map.stretchesBeyondASCII.allSatisfy {
            UTF8Text.isWellFormedWithoutNUL(UnsafeBufferPointer(rebasing: text[$0]))
        }
    }

    /// Adds the records of `text`, which was begun, from `start` on to `batch`, and gives where it stopped and on which
    /// line; a record begins at `start`, on `line`.
    ///
    /// - Complexity: O(n) in the bytes taken, and in those of the record before which it stops.
    func read(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, into batch: inout RecordBatch
    ) -> (end: Int, line: Int) {
        var run = Run(lane: self, text: text, recordStart: start, cellStart: start, line: line)
        // The positions are written behind each other without a look at whether there is room for one more: there are no
        // more cells than separators, and one at the end of the text.
        var cells: [CellPosition] = []
        var records: [RecordPosition] = []
        swap(&cells, &batch.cellPositions)
        swap(&records, &batch.recordPositions)
        run.cellsBefore = cells.count
        cells.append(addingCapacity: max(map.count + 1 - cells.count, 0)) { cells in
            map.words.withUnsafeBufferPointer { words in
                var separators = SeparatorMap.Positions(words, from: start)
                run.take(&separators, into: &cells, &records, &batch)
            }
        }
        swap(&cells, &batch.cellPositions)
        swap(&records, &batch.recordPositions)
        return (run.recordStart, run.line)
    }

    /// Records that are taken one after the other.
    ///
    /// The loop goes from separator to separator, never from byte to byte, and most separators are delimiters behind
    /// cells without quotes: these come first and cost one comparison. Nothing in it is generic, allocates or counts
    /// references, and the buffer's bounds are checked in debug builds alone, where all tests run.
    struct Run {
        let lane: PlainLane
        let text: UnsafeBufferPointer<UInt8>
        /// Where the record that is being read begins, and where the cell.
        var recordStart: Int
        var cellStart: Int
        /// The line on which the record begins.
        var line: Int
        /// How many lines of the record have ended within quotes.
        var linesInQuotes = 0
        /// How many cells the batch had before, and how many of those added belong to records that have ended.
        var cellsBefore = 0
        var cellsOfEndedRecords = 0
        /// The head of the record before.
        var head = Head()
        /// Whether the record that is being read begins with it.
        var repeatsHead = false

        @inline(__always)
        init(lane: PlainLane, text: UnsafeBufferPointer<UInt8>, recordStart: Int, cellStart: Int, line: Int) {
            self.lane = lane
            self.text = text
            self.recordStart = recordStart
            self.cellStart = cellStart
            self.line = line
        }

        @inline(__always)
        mutating func take(
            _ separators: inout SeparatorMap.Positions, into cells: inout OutputSpan<CellPosition>,
            _ records: inout [RecordPosition], _ batch: inout RecordBatch
        ) {
            while let index = separators.next() {
                let byte = text[index]
                if byte == lane.delimiter {
                    cells.append(plainCell(upTo: index))
                    cellStart = index &+ 1
                    if cellStart < text.count, text[cellStart] == lane.delimiter {
                        takeEmptyCells(into: &cells)
                        separators.skip(to: cellStart)
                    }
                } else if byte == PlainLane.lineFeed || byte == PlainLane.carriageReturn {
                    let cell = plainCell(upTo: index)
                    let isBlankLine = cells.count == cellsOfEndedRecords && cell.start == cell.end
                    if !isBlankLine { cells.append(cell) }
                    guard endRecord(at: index, &cells, &records, &separators) else { break }
                } else if byte == PlainLane.quote {
                    guard index == cellStart, let cell = quotedCell(&separators, &batch),
                        let end = separators.next(), end == cell.closingQuote &+ 1
                    else { break }
                    cells.append(cell.position)
                    if text[end] == lane.delimiter {
                        cellStart = end &+ 1
                    } else {
                        guard text[end] == PlainLane.lineFeed || text[end] == PlainLane.carriageReturn,
                            endRecord(at: end, &cells, &records, &separators)
                        else { break }
                    }
                } else if byte == 0 {
                    break
                }
                // Any other control character is text.
            }
            cells.removeLast(cells.count - cellsOfEndedRecords)
        }

        /// Takes empty cells, up to one that does not end right where it begins: in a wide file most cells are empty.
        @inline(__always)
        private mutating func takeEmptyCells(into cells: inout OutputSpan<CellPosition>) {
            guard let bytes = text.baseAddress else { return }
            let start = cellStart
            cellStart &+= cells.withUnsafeMutableBufferPointer { room, count in
                guard let base = room.baseAddress else { return 0 }
                let taken = kcc_empty_cells(
                    bytes + start, text.count &- start, lane.delimiter, UInt32(truncatingIfNeeded: start), base + count,
                    room.count &- count)
                count &+= taken
                return taken
            }
        }

        /// The cell that was begun and ends before `end`, without the blanks and tabs around it, as libcsv does.
        @inline(__always)
        private func plainCell(upTo end: Int) -> CellPosition {
            // An empty cell is looked at too, which costs less than distinguishing it: its first byte is then the
            // separator behind it, its last the one before it.
            let first = text[cellStart]
            let last = text[max(end, 1) &- 1]
            return min(first, last) > 0x20 ? CellPosition(cellStart, end) : trimmedCell(upTo: end)
        }

        private func trimmedCell(upTo end: Int) -> CellPosition {
            var first = cellStart
            var last = end
            while first < last, isBlank(text[first]) { first += 1 }
            while first < last, isBlank(text[last - 1]) { last -= 1 }
            return CellPosition(first, last)
        }

        private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

        /// The quoted cell that was begun; nil where it does not end in the text for certain.
        private mutating func quotedCell(
            _ separators: inout SeparatorMap.Positions, _ batch: inout RecordBatch
        ) -> (position: CellPosition, closingQuote: Int)? {
            var hasDoubledQuotes = false
            while let index = separators.next() {
                let byte = text[index]
                if byte == PlainLane.quote {
                    // What follows decides what the quote is.
                    guard index + 1 < text.count else { return nil }
                    guard text[index + 1] == PlainLane.quote else {
                        let contents = cellStart + 1..<index
                        return (hasDoubledQuotes ? unquoted(contents, &batch) : CellPosition(contents), index)
                    }
                    hasDoubledQuotes = true
                    _ = separators.next()
                } else if byte == PlainLane.carriageReturn {
                    linesInQuotes += 1
                } else if byte == PlainLane.lineFeed, text[index - 1] != PlainLane.carriageReturn {
                    // An LF behind a CR ends the line that the CR has ended.
                    linesInQuotes += 1
                } else if byte == 0 {
                    return nil
                }
            }
            return nil
        }

        /// Adds `contents` to the batch without the second of each two quotes; where they then stand.
        private func unquoted(_ contents: Range<Int>, _ batch: inout RecordBatch) -> CellPosition {
            let start = text.count + batch.addition.count
            var rest = text[contents]
            while let quote = rest.firstIndex(of: PlainLane.quote) {
                batch.addition.append(contentsOf: rest[...quote])
                rest = rest[(quote + 2)...]
            }
            batch.addition.append(contentsOf: rest)
            return CellPosition(start, text.count + batch.addition.count)
        }

        /// Ends the record or blank line that was begun at the line end at `end`, with the `cells` so far; false where it is not
        /// certain to be one.
        @inline(__always)
        private mutating func endRecord(
            at end: Int, _ cells: inout OutputSpan<CellPosition>, _ records: inout [RecordPosition],
            _ separators: inout SeparatorMap.Positions
        ) -> Bool {
            var next = end &+ 1
            if text[end] == PlainLane.carriageReturn {
                // A CR where the text ends may be half of a CRLF.
                guard next < text.count else { return false }
                if text[next] == PlainLane.lineFeed {
                    _ = separators.next()
                    next &+= 1
                }
            }
            guard end &- recordStart <= lane.recordLimit, lane.isValid || isValid(upTo: end) else { return false }
            if cells.count > cellsOfEndedRecords {
                records.append(
                    RecordPosition(
                        cellsEnd: cellsBefore &+ cells.count, line: line, byte: recordStart, repeatsHead: repeatsHead))
                if lane.headCells > 0 { keepHead(of: cells) }
                cellsOfEndedRecords = cells.count
            }
            line &+= 1 &+ linesInQuotes
            linesInQuotes = 0
            recordStart = next
            cellStart = next
            if head.size > 0 { takeRepeatedHead(&separators, into: &cells) }
            return true
        }

        private func isValid(upTo end: Int) -> Bool {
            UTF8Text.isWellFormedWithoutNUL(UnsafeBufferPointer(rebasing: text[recordStart..<end]))
        }
    }
}
