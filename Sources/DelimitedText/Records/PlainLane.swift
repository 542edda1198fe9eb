/// Takes well-formed records straight out of a text, as libcsv would have them, and stops before the first of which it
/// is not certain.
///
/// Certain are records whose cells are either free of quotes, or begin with a quote and end with one right before
/// delimiter or line end, with doubled quotes between; of well-formed UTF-8 without NUL, within the limit, and with their
/// line end in view. Everything else is left to libcsv: blanks around quotes, stray quotes, the last line without an end.
struct PlainLane {
    private static let quote = UInt8(ascii: "\"")

    let delimiter: UInt8
    /// The longest record, in bytes up to its line end.
    let recordLimit: Int

    /// Where the lane stopped.
    struct Stop {
        /// The place at which the next record begins.
        let place: Int
        /// The number of its line.
        let line: Int
    }

    /// Adds the records of `text` from `start` on to `batch`, until one of them ends at `target` or behind it.
    ///
    /// `start` is where the line numbered `line` and a record begin; `offset` is the place of the text's beginning in the
    /// whole.
    ///
    /// - Complexity: O(n) in the bytes taken, and in those of the record before which it stops.
    func read(
        _ text: UnsafeRawBufferPointer, from start: Int, line: Int, until target: Int, offset: Int,
        into batch: inout RecordBatch
    ) -> Stop {
        var run = Run(lane: self, text: text, start: start, line: line)
        run.take(until: target, offset: offset, into: &batch)
        batch.appendText(UnsafeRawBufferPointer(rebasing: text[start..<run.recordStart]))
        return Stop(place: run.recordStart, line: run.line)
    }

    /// Records that are taken one after the other.
    private struct Run {
        let lane: PlainLane
        let text: UnsafeRawBufferPointer
        /// Where the first record begins: the places of cells in the batch count from there.
        let start: Int
        var bytes: StructuralBytes
        /// Where the record that is being read begins, and the number of its line.
        var recordStart: Int
        var line: Int
        /// Where the cell that is being read begins.
        var cellStart: Int
        /// How many lines of the record that is being read have ended within quotes.
        var linesInQuotes = 0

        @inline(__always)
        init(lane: PlainLane, text: UnsafeRawBufferPointer, start: Int, line: Int) {
            self.lane = lane
            self.text = text
            self.start = start
            bytes = StructuralBytes(in: text, from: start, delimiter: lane.delimiter)
            recordStart = start
            cellStart = start
            self.line = line
        }

        @inline(__always)
        mutating func take(until target: Int, offset: Int, into batch: inout RecordBatch) {
            bytes.forgetUnusual()
            let textStart = batch.text.count
            // Most places are delimiters behind cells without quotes; they are dealt with first.
            while let place = bytes.next() {
                let cellEnd: Int
                if text[place] == lane.delimiter {
                    addPlainCell(upTo: place, textStart, &batch)
                    cellStart = place + 1
                    continue
                } else if text[place] != PlainLane.quote {
                    guard let next = nextLine(after: place) else { break }
                    if !batch.hasOpenRecord, isBlank(upTo: place) {
                        skipLine(next: next)
                        continue
                    }
                    addPlainCell(upTo: place, textStart, &batch)
                    cellEnd = place
                    guard end(at: cellEnd, next: next, offset: offset, &batch) else { break }
                } else {
                    guard place == cellStart, let closing = addQuotedCell(textStart, &batch) else { break }
                    cellEnd = closing + 1
                    guard let after = bytes.next(), after == cellEnd else { break }
                    if text[after] == lane.delimiter {
                        cellStart = after + 1
                        continue
                    }
                    guard text[after] != PlainLane.quote, let next = nextLine(after: after),
                        end(at: cellEnd, next: next, offset: offset, &batch)
                    else { break }
                }
                if recordStart >= target { break }
            }
            batch.dropOpenCells()
        }

        /// Adds the cell that was begun and ends before `end`, without the blanks and tabs around it, as libcsv does.
        @inline(__always)
        private func addPlainCell(upTo end: Int, _ textStart: Int, _ batch: inout RecordBatch) {
            var first = cellStart
            var last = end
            while first < last, isSpace(text[first]) { first += 1 }
            while first < last, isSpace(text[last - 1]) { last -= 1 }
            batch.addCell(textStart + first - start..<textStart + last - start)
        }

        /// Adds the quoted cell that was begun; the place of its closing quote, or nil where it is not certain.
        private mutating func addQuotedCell(_ textStart: Int, _ batch: inout RecordBatch) -> Int? {
            var hasDoubledQuotes = false
            while let place = bytes.next() {
                let byte = text[place]
                if byte == 0x0A {
                    // An LF behind a CR ends the line that the CR has ended.
                    if text[place - 1] != 0x0D { linesInQuotes += 1 }
                } else if byte == 0x0D {
                    linesInQuotes += 1
                } else if byte == PlainLane.quote {
                    // What follows decides what the quote is.
                    guard place + 1 < text.count else { return nil }
                    if text[place + 1] == PlainLane.quote {
                        hasDoubledQuotes = true
                        _ = bytes.next()
                    } else {
                        batch.addCell(
                            textStart + cellStart + 1 - start..<textStart + place - start,
                            hasDoubledQuotes: hasDoubledQuotes)
                        return place
                    }
                }
            }
            return nil
        }

        /// Where the line begins that follows the line end at `place`; nil where that may be half of a CRLF.
        @inline(__always)
        private mutating func nextLine(after place: Int) -> Int? {
            if text[place] == 0x0A { return place + 1 }
            guard place + 1 < text.count else { return nil }
            guard text[place + 1] == 0x0A else { return place + 1 }
            _ = bytes.next()
            return place + 2
        }

        /// Ends the record that was begun; false where it is not certain to be one.
        @inline(__always)
        private mutating func end(at contentEnd: Int, next: Int, offset: Int, _ batch: inout RecordBatch) -> Bool {
            guard contentEnd - recordStart <= lane.recordLimit, !bytes.sawUnusual || isValid(upTo: contentEnd) else {
                return false
            }
            batch.endRecord(line: line, byteOffset: offset + recordStart)
            line += linesInQuotes
            linesInQuotes = 0
            skipLine(next: next)
            return true
        }

        @inline(__always)
        private mutating func skipLine(next: Int) {
            line += 1
            recordStart = next
            cellStart = next
            bytes.forgetUnusual()
        }

        private func isValid(upTo end: Int) -> Bool {
            UTF8Text.isWellFormedWithoutNUL(
                UnsafeRawBufferPointer(rebasing: text[recordStart..<end]).assumingMemoryBound(to: UInt8.self))
        }

        /// Whether the line that was begun holds nothing but blanks and tabs before `end`.
        @inline(__always)
        private func isBlank(upTo end: Int) -> Bool {
            var place = cellStart
            while place < end, isSpace(text[place]) { place += 1 }
            return place == end
        }

        @inline(__always)
        private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    }
}
