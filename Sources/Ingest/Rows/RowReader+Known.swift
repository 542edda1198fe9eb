import DelimitedText
import RegistrationLog
import Tabular

// Rows of which each is a registration that was read before: nothing of them need be checked again, and only what is asked for is read.
extension RowReader {
    /// Reads those of the records that begin registrations, as `starts` say, for what was answered in them.
    ///
    /// Records that were rejected, left out or delivered once more begin none, and are read past. The time and the product are read
    /// as well: where they are others than before, the file was changed.
    mutating func readKnown(_ batch: RecordBatch, records: Range<Int>, _ starts: RegistrationStarts) {
        guard let first = records.first else { return }
        var walk = starts.walk(from: batch.byteOffset(of: first))
        for index in records {
            guard let registration = walk.registration(at: batch.byteOffset(of: index)) else { continue }
            if batch.cells(of: index).count < mapping.columnCount {
                readKnown(0, of: batch.padded(index, to: mapping.columnCount), as: registration)
            } else {
                readKnown(index, of: batch, as: registration)
            }
        }
    }

    private mutating func readKnown(_ index: Int, of batch: RecordBatch, as registration: Int) {
        let record = Record(firstCell: batch.cells(of: index).lowerBound, start: RowStart(index, of: batch))
        guard lookups.isEmpty || lookUpKeys(of: record, in: batch), let time = time(of: record, in: batch),
            takeApartAnswers(of: record, in: batch), let product = product(of: record, in: batch)
        else { return }
        batch.withUncheckedCells { addKnownAnswers(of: record, in: $0) }
        keepKnownAnswers()
        rows.known.append(
            KnownRow(registration: registration, product: product, time: time, answersEnd: rows.knownAnswers.count))
    }

    /// Adds the captured answers in the columns that are asked for.
    private mutating func addKnownAnswers(of record: Record, in cells: UncheckedCells) {
        for column in fieldColumns {
            let number = record.firstCell &+ column.index
            if !cells.isEmpty(number) { addKnownAnswer(cells[number].span, to: column.field) }
        }
    }

    /// Adds those that were taken apart and are asked for.
    private mutating func keepKnownAnswers() {
        for index in cellAnswers.indices {
            // The answers are lent, since the tables of this reader change while they are read.
            var answers = CellAnswers()
            swap(&answers, &cellAnswers[index])
            defer { swap(&answers, &cellAnswers[index]) }
            let text = answers.text.span
            for entry in answers.entries where !NameLimit.isExceeded(by: text.extracting(entry.question)) {
                let field = fieldSpelling(text.extracting(entry.question))
                if isAsked(field) { addKnownAnswer(text.extracting(entry.answer), to: field) }
            }
        }
    }

    @inline(__always)
    private mutating func addKnownAnswer(_ cell: Span<UInt8>, to field: SpellingID) {
        let value = answeredValue(cell)
        if value.isCaptured { rows.knownAnswers.append(DeliveredAnswer(field: field, value: value)) }
    }
}
