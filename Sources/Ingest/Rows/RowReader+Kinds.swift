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
        batch.withUncheckedCells { cells in
            addSets(of: record, in: cells)
            addAnswers(of: record, in: cells)
        }
        keepAnswers()
        rows.wide.append(
            WideRow(start: record.start, id: id, product: product, time: time, answersEnd: rows.wideAnswersEnd))
        if hasAttributes { rows.attributes.append(attributes(of: record, in: batch)) }
    }

    /// Adds which of the columns were answered of which no value is kept; most of their cells are empty, since the columns of a wide
    /// file are the questions of all products.
    private mutating func addSets(of record: Record, in cells: UncheckedCells) {
        var blocks: [AnswerSets.Block] = []
        swap(&blocks, &rows.answerSets.blocks)
        var end = blocks.count
        for (number, columns) in setColumns.enumerated() {
            let first = record.firstCell &+ number &* AnswerSets.Block.width
            var block = AnswerSets.Block()
            var filled =
                cells.filledCells(
                    from: first,
                    count: min(AnswerSets.Block.width, fieldOfColumn.count &- number &* AnswerSets.Block.width))
                & columns
            while filled != 0 {
                let bit = filled.trailingZeroBitCount
                filled &= filled &- 1
                let field = fieldOfColumn[number &* AnswerSets.Block.width &+ bit]
                guard let value = answer(in: cells[first &+ bit].span, to: field) else { continue }
                block.asked |= 1 << UInt64(truncatingIfNeeded: bit)
                block.captured |= (value.isCaptured ? 1 : 0) << UInt64(truncatingIfNeeded: bit)
            }
            blocks.append(block)
            if block.asked != 0 { end = blocks.count }
        }
        blocks.removeLast(blocks.count - end)
        swap(&blocks, &rows.answerSets.blocks)
    }

    /// Adds the answers in the columns of which values are kept.
    private mutating func addAnswers(of record: Record, in cells: UncheckedCells) {
        for column in fieldColumns {
            let number = record.firstCell &+ column.index
            if cells.isEmpty(number) { continue }
            guard let value = answer(in: cells[number].span, to: column.field) else { continue }
            rows.wideAnswers.append(DeliveredAnswer(field: column.field, value: value))
        }
    }

    /// What is kept of the answer in `cell`; nil where nobody was asked: it is blank, or what a program wrote for an empty cell.
    @inline(__always)
    private mutating func answer(in cell: Span<UInt8>, to field: SpellingID) -> DeliveredValue? {
        if WhiteSpace.isBlank(cell) { return nil }
        let value = value(cell, of: field)
        return !value.isCaptured && rules.placeholders.isEmpty(cell) ? nil : value
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
