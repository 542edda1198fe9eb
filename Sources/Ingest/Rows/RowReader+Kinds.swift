import DelimitedText
import RegistrationLog
import Tabular

extension RowReader {
    /// Reads a row that is a registration: every cell of a field that is not empty is an answer, captured or not, and
    /// so is every question in a cell that holds all answers.
    mutating func readWide(_ record: Record, in batch: RecordBatch) {
        guard let time = time(of: record, in: batch), takeApartAnswers(of: record, in: batch),
            let id = identifier(cells.registrationID, of: record, in: batch),
            let product = product(of: record, in: batch)
        else { return }
        batch.withUncheckedCells { addAnswers(of: record, in: $0) }
        keepAnswers()
        rows.wide.append(
            WideRow(
                start: record.start, id: id, product: product, time: time, answersEnd: rows.wideAnswers.count))
        if hasAttributes { rows.attributes.append(attributes(of: record, in: batch)) }
    }

    /// Adds the answers in the columns that are fields; most of their cells are empty, since the columns of a wide file are the
    /// questions of all products.
    private mutating func addAnswers(of record: Record, in cells: UncheckedCells) {
        // No room for nothing: the standard library would write into the empty array that all arrays share.
        if fieldColumns.isEmpty { return }
        var answers: [DeliveredAnswer] = []
        swap(&answers, &rows.wideAnswers)
        answers.append(addingCapacity: fieldColumns.count) { answers in
            for column in fieldColumns {
                let number = record.firstCell &+ column.index
                if cells.isEmpty(number) { continue }
                let cell = cells[number].span
                if WhiteSpace.isBlank(cell) { continue }
                let value = value(cell, of: column.field)
                // What a program wrote for an empty cell is one: nobody was asked.
                if !value.isCaptured, rules.placeholders.isEmpty(cell) { continue }
                answers.append(DeliveredAnswer(field: column.field, value: value))
            }
        }
        swap(&answers, &rows.wideAnswers)
    }

    /// Reads a row that is a follow-up action, with the captured values in its columns of fields.
    mutating func readFollowUp(_ record: Record, in batch: RecordBatch) {
        guard let time = time(of: record, in: batch), let action = action(of: record, in: batch) else { return }
        let text = batch.text.span
        for index in fieldColumns.indices {
            let column = fieldColumns[index]
            let cell = text.extracting(batch.bytes(ofCell: record.firstCell + column.index))
            let value = value(cell, of: column.field)
            if value.isCaptured { rows.takenOver.append(DeliveredAnswer(field: column.field, value: value)) }
        }
        rows.otherStarts.append(record.start)
        if rules.keepsLines { rows.followUpLines.append(record.start.line) }
        rows.followUps.append(
            FollowUpRow(
                time: time, registration: OptionalNumber(identifier(cells.registrationID, of: record, in: batch)),
                followUp: OptionalNumber(identifier(cells.followUpID, of: record, in: batch)),
                actionID: OptionalNumber(actionIdentifier(of: record, in: batch)), action: action,
                usedFieldsCell: OptionalNumber(usedFieldsCell(of: record, in: batch)),
                field: OptionalNumber(namedField(of: record, in: batch)), valuesEnd: UInt32(rows.takenOver.count),
                beneficiary: beneficiary(of: record, in: batch)))
    }

    /// Reads a row that is a remark of the front office.
    mutating func readSignal(_ record: Record, in batch: RecordBatch) {
        guard let time = time(of: record, in: batch), let product = product(of: record, in: batch),
            let remark = remark(of: record, in: batch)
        else { return }
        rows.otherStarts.append(record.start)
        rows.signals.append(
            SignalRow(
                time: time, product: product, field: namedField(of: record, in: batch), text: remark,
                direction: direction(of: record, in: batch)))
    }

    /// Reads a row that links a follow-up record to a registration.
    mutating func readLink(_ record: Record, in batch: RecordBatch) {
        guard let registration = identifier(cells.registrationID, of: record, in: batch),
            let followUp = identifier(cells.followUpID, of: record, in: batch)
        else { return }
        rows.otherStarts.append(record.start)
        rows.links.append(LinkRow(registration: registration, followUp: followUp))
    }
}
