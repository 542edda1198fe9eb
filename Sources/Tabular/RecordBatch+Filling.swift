// How a batch is filled: cells are added to an open record, which is then ended, or dropped with all its cells. Lines
// and bytes are those of the text in hand until the batch is moved to where it stands in the whole text.
extension RecordBatch {
    /// Whether cells were added since the last record.
    package var hasOpenRecord: Bool { cellPositions.count > cellsOfEndedRecords }

    private var cellsOfEndedRecords: Int { Int(recordPositions.last?.cellsEnd ?? 0) }

    /// Adds a cell to the open record, with contents that stand behind the `textSize` bytes of the text.
    package mutating func addCell(_ contents: UnsafeRawBufferPointer, behind textSize: Int) {
        let start = textSize + addition.count
        addition.append(contentsOf: contents)
        cellPositions.append(CellPosition(start, start + contents.count))
    }

    /// Ends the open record, which began on `line` at `byte`.
    package mutating func endRecord(line: Int, byte: Int) {
        recordPositions.append(RecordPosition(cellsEnd: cellPositions.count, line: line, byte: byte))
    }

    /// Says that the record ended last ends with the text, without a line end.
    package mutating func endUnended() { endsUnended = true }

    /// Drops the cells of the open record.
    package mutating func dropOpenRecord() {
        cellPositions.removeLast(cellPositions.count - cellsOfEndedRecords)
    }

    /// Drops the cells of the open record and keeps the reason instead.
    package mutating func rejectRecord(_ reason: RejectedRecord.Reason, line: Int, byte: Int) {
        dropOpenRecord()
        rejectedRecords.append(
            RejectedRecord(line: line, byteOffset: byte, reason: reason, precedingRecords: recordCount))
    }

    /// Takes up the text in which its cells stand.
    package mutating func complete(with text: consuming [UInt8]) {
        text.append(contentsOf: addition)
        self.text = text
        addition.removeAll(keepingCapacity: true)
    }

    /// Makes the lines and bytes, which were counted from the beginning of the batch, those of the whole text.
    package mutating func move(toLine line: Int, byte: Int) {
        firstLine = line
        firstByte = byte
        rejectedRecords = rejectedRecords.map { record in
            RejectedRecord(
                line: line + record.line, byteOffset: byte + record.byteOffset, reason: record.reason,
                precedingRecords: record.precedingRecords)
        }
    }

    /// Puts `other` instead of every `byte` of its text.
    package mutating func replace(_ byte: UInt8, by other: UInt8) {
        for index in text.indices where text[index] == byte { text[index] = other }
    }

    /// Puts what `original` says instead of each byte of its cells, nothing for nil; a cell may become shorter.
    ///
    /// - Complexity: O(n) in the bytes of the cells.
    package mutating func replaceInCells(_ original: (UInt8) -> UInt8?) {
        for cell in cellPositions.indices {
            let bytes = bytes(ofCell: cell)
            var end = bytes.lowerBound
            for index in bytes {
                guard let byte = original(text[index]) else { continue }
                text[end] = byte
                end += 1
            }
            cellPositions[cell] = CellPosition(bytes.lowerBound, end)
        }
    }

    /// Moves the records behind each byte that is a line end, though none for whoever took the text apart, by one line, and gives
    /// how many such bytes there are in the first `textSize`.
    ///
    /// It must be called before the batch is moved, and before bytes of its cells are replaced.
    /// - Complexity: O(n) in the bytes.
    package mutating func countFurtherLineEnds(in textSize: Int, where isLineEnd: (UInt8) -> Bool) -> Int {
        let ends = text[..<textSize].indices.filter { isLineEnd(text[$0]) }
        guard !ends.isEmpty else { return 0 }
        var passed = 0
        for record in recordPositions.indices {
            let position = recordPositions[record]
            while passed < ends.count, ends[passed] < Int(position.byte) { passed += 1 }
            recordPositions[record] = RecordPosition(
                cellsEnd: Int(position.cellsEnd), line: Int(position.line) + passed, byte: Int(position.byte),
                repeatsHead: position.repeatsHead)
        }
        passed = 0
        rejectedRecords = rejectedRecords.map { record in
            while passed < ends.count, ends[passed] < record.byteOffset { passed += 1 }
            return RejectedRecord(
                line: record.line + passed, byteOffset: record.byteOffset, reason: record.reason,
                precedingRecords: record.precedingRecords)
        }
        return ends.count
    }

    /// Forgets what the batch holds but keeps the room for it, where nobody else holds the batch.
    package mutating func empty() {
        text.removeAll(keepingCapacity: true)
        addition.removeAll(keepingCapacity: true)
        cellPositions.removeAll(keepingCapacity: true)
        recordPositions.removeAll(keepingCapacity: true)
        rejectedRecords = []
        endsUnended = false
    }
}
