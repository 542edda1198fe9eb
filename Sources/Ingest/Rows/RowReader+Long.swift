import DelimitedText
import RegistrationLog
import Tabular

extension RowReader {
    /// Reads rows of which each is one answer of a registration.
    ///
    /// Most of them repeat the id, the time and the product of the row before, byte for byte, and ask what was asked next last
    /// time: of these only the answer is looked at. All others take the road of every row.
    ///
    /// The rows are written behind each other into room that is there for all of them, since to look whether it is takes as long
    /// as the rest.
    mutating func readLong(_ batch: RecordBatch, records: Range<Int>) {
        // No room for nothing: the standard library would write into the empty array that all arrays share.
        if records.isEmpty { return }
        var long: [LongRow] = []
        swap(&long, &rows.longRows)
        long.append(addingCapacity: records.count) { long in
            batch.withUncheckedCells { cells in readLong(batch, cells, records: records, into: &long) }
        }
        swap(&long, &rows.longRows)
    }

    private mutating func readLong(
        _ batch: RecordBatch, _ cells: UncheckedCells, records: Range<Int>, into long: inout OutputSpan<LongRow>
    ) {
        let columnCount = mapping.columnCount
        // A column without a name must be looked at in every row, and so must one by which rows are chosen or which is looked
        // up; a row that is numbered is a registration of its own.
        let canRepeat =
            mapping.nameless.isEmpty && mapping.conditions.isEmpty && lookups.isEmpty && rowIDPrefix == nil
        let rowsBefore = rows.longRuns.last?.rowsEnd ?? 0
        // Of a file that was read before only what is asked for is delivered.
        let deliversAll = starts == nil
        // Where the cells of the row before stand, as long as that belongs to the last run; below 0 where it does not.
        var before = -1
        var run = RowStart(line: 0, byte: 0)
        for index in records {
            let cellNumbers = cells.cells(of: index)
            let start = RowStart(
                line: UInt32(truncatingIfNeeded: cells.line(of: index)), byte: cells.byteOffset(of: index))
            if before >= 0, cellNumbers.count == columnCount,
                cells.repeatsHead(index) || head.isEqual(cellNumbers.lowerBound, before, in: cells),
                let answer = expectedAnswer(cellNumbers.lowerBound, in: cells)
            {
                if deliversAll || isAsked(answer.field) { long.append(LongRow(answer, start: start, behind: run)) }
                before = cellNumbers.lowerBound
                continue
            }
            let isBehindRow = before >= 0
            before = -1
            if isUndated, isHeader(index, of: batch) { continue }
            let isShort = isShort(cellNumbers.count)
            let last = isBehindRow ? rows.longRuns.last : nil
            guard let row = isShort ? readShortRow(index, of: batch, last) : readRow(index, of: batch, last) else {
                continue
            }
            if isShort { keepShort(rowsBefore + long.count, index, of: batch) }
            if let begun = row.run {
                endRun(rowsBefore + long.count)
                rows.longRuns.append(begun)
                if let attributes = row.attributes { rows.attributes.append(attributes) }
                run = start
            }
            if deliversAll || isAsked(row.answer.field) { long.append(LongRow(row.answer, start: start, behind: run)) }
            if canRepeat, !isShort { before = cellNumbers.lowerBound }
        }
        endRun(rowsBefore + long.count)
    }

    private mutating func endRun(_ rowsEnd: Int) {
        if let last = rows.longRuns.indices.last { rows.longRuns[last].rowsEnd = rowsEnd }
    }

    /// The answer of a row whose cells begin at `first` and which repeats the head of the row before; nil, and nothing is done,
    /// where it asks something else than was to be expected.
    @inline(__always)
    private mutating func expectedAnswer(_ first: Int, in cellNumbers: UncheckedCells) -> DeliveredAnswer? {
        guard let fieldColumn = cells.field.column, let valueColumn = cells.value.column,
            let field = fields.expected(cellNumbers[first &+ fieldColumn].span)
        else { return nil }
        rows.rowCount &+= 1
        if starts != nil, !isAsked(field) { return DeliveredAnswer(field: field, value: .none) }
        return DeliveredAnswer(field: field, value: value(cellNumbers[first &+ valueColumn].span, of: field))
    }

    /// Reads the record numbered `index`, which stands behind a row of the run `last`, or behind none; nil where it is rejected, or
    /// no row.
    private mutating func readRow(_ index: Int, of batch: RecordBatch, _ last: LongRun?) -> SingleRow? {
        let rejected = rows.rejected.count
        if let record = checked(index, of: batch), let row = readRow(record, in: batch, last) { return row }
        if rows.rejected.count > rejected { lookForHeader(index, of: batch) }
        return nil
    }

    /// Reads a short record as if its missing cells were there and empty.
    private mutating func readShortRow(_ index: Int, of batch: RecordBatch, _ last: LongRun?) -> SingleRow? {
        readRow(0, of: batch.padded(index, to: mapping.columnCount), last)
    }

    /// Reads a row of which nothing is known; nil where it is rejected.
    private mutating func readRow(_ record: Record, in batch: RecordBatch, _ last: LongRun?) -> SingleRow? {
        guard let time = time(of: record, in: batch), let id = identifier(cells.registrationID, of: record, in: batch),
            let product = product(of: record, in: batch)
        else { return nil }
        // The order of the questions is that of the product's form.
        fields.turn(toContext: product.index)
        guard let field = answeredField(of: record, in: batch), let value = answer(to: field, of: record, in: batch)
        else { return nil }
        let answer = DeliveredAnswer(field: field, value: value)
        let run = LongRun(start: record.start, id: id, product: product, time: time, rowsEnd: 0)
        if run.isSame(as: last) { return SingleRow(answer: answer) }
        // Of all rows of a registration the first says what holds for it.
        return SingleRow(
            answer: answer, run: run, attributes: hasAttributes ? attributes(of: record, in: batch) : nil)
    }
}

/// A row of which nothing was known before it was read.
private struct SingleRow {
    let answer: DeliveredAnswer
    /// The run that it begins; nil where it goes on with the one before.
    var run: LongRun?
    /// What it says of its registration, where it begins a run.
    var attributes: DeliveredAttributes?
}

extension LongRun {
    /// Whether both give the same registration, product and time.
    fileprivate func isSame(as other: LongRun?) -> Bool {
        guard let other else { return false }
        return id == other.id && product == other.product && time == other.time
    }
}

extension LongRow {
    /// Creates a row that begins at `start`, of a run that begins at `run`.
    @inline(__always)
    fileprivate init(_ answer: DeliveredAnswer, start: RowStart, behind run: RowStart) {
        self.init(
            line: start.line &- run.line, byte: UInt32(truncatingIfNeeded: start.byte &- run.byte), answer: answer)
    }
}
