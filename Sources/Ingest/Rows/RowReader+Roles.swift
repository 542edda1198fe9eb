import DelimitedText
import RegistrationLog
import Tabular

// What a row holds in a role: what stands in its column, or the value that `kcc.yaml` gives for all rows.
extension RowReader {
    /// The moment at which a row happened; the row is rejected where there is none.
    mutating func time(of record: Record, in batch: RecordBatch) -> Timestamp? {
        let time: Timestamp?
        if let found = lookedUpValue(cells.time) {
            time = times.read(found.span)
        } else if let column = cells.time.column {
            let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column))
            if let timeOfDay = cells.timeOfDay {
                time = times.read(cell, batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + timeOfDay)))
            } else {
                time = times.read(cell)
            }
        } else if let constant = cells.time.constant {
            time = times.read(constant.utf8.span)
        } else {
            return nil
        }
        if time == nil {
            reject(record.start, .unreadableTimestamp(expected: times.reader.format), column: cells.time.column)
        }
        return time
    }

    /// The number of the id in a role; nil where the file has no such column, or the cell holds none.
    mutating func identifier(_ role: RoleCell, of record: Record, in batch: RecordBatch) -> RecordNumber? {
        if let found = lookedUpValue(role) { return identifier(found.span) }
        guard let column = role.column else { return role.constant.flatMap { _ in rowNumber(of: record) } }
        return identifier(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    /// The id of a row without one: its file and the line on which it begins, so that no two rows have the same.
    private mutating func rowNumber(of record: Record) -> RecordNumber? {
        guard let rowIDPrefix else { return nil }
        let id = rowIDPrefix + String(record.start.line).utf8
        return rows.ids.append(id.span)
    }

    private mutating func identifier(_ cell: Span<UInt8>) -> RecordNumber? {
        if let range = identifiers.plainRange(of: cell) { return rows.ids.append(cell.extracting(range)) }
        return withForm { form, reader in
            reader.identifiers.append(of: cell, to: &form) ? reader.rows.ids.append(form.span) : nil
        }
    }

    /// The number of the id of an action; one that has lost its digits is none, and counted.
    mutating func actionIdentifier(of record: Record, in batch: RecordBatch) -> RecordNumber? {
        if let column = cells.actionID.column,
            identifiers.hasLostDigits(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        {
            rows.lostActionIDs += 1
        }
        return identifier(cells.actionID, of: record, in: batch)
    }

    /// The number of the spelling of a row's product.
    mutating func product(of record: Record, in batch: RecordBatch) -> SpellingID? {
        if let found = lookedUpValue(cells.product) { return products.insert(found.span) }
        if let column = cells.product.column {
            return products.insert(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.product.constant.map { products.insert($0.utf8.span) }
    }

    /// The number of the spelling of a row's type of action.
    mutating func action(of record: Record, in batch: RecordBatch) -> SpellingID? {
        if let found = lookedUpValue(cells.action) { return actions.insert(found.span) }
        if let column = cells.action.column {
            return actions.insert(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.action.constant.map { actions.insert($0.utf8.span) }
    }

    /// The number of the spelling of the field that a row answers.
    mutating func answeredField(of record: Record, in batch: RecordBatch) -> SpellingID? {
        if let found = lookedUpValue(cells.field) { return fieldSpelling(found.span) }
        if let column = cells.field.column {
            return fieldSpelling(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.field.constant.map { fieldSpelling($0.utf8.span) }
    }

    /// What is kept of a row's answer to `field`.
    mutating func answer(to field: SpellingID, of record: Record, in batch: RecordBatch) -> DeliveredValue? {
        if let found = lookedUpValue(cells.value) { return value(found.span, of: field) }
        if let column = cells.value.column {
            return value(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)), of: field)
        }
        return cells.value.constant.map { value($0.utf8.span, of: field) }
    }

    /// Who gains by an action, where its row says so in a known word.
    func beneficiary(of record: Record, in batch: RecordBatch) -> Beneficiary? {
        if let found = lookedUpValue(cells.beneficiary) { return Beneficiary(found.span) }
        if let column = cells.beneficiary.column {
            return Beneficiary(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.beneficiary.constant.flatMap { Beneficiary($0.utf8.span) }
    }

    /// What a remark says of its question, where its row says so in a known word.
    func direction(of record: Record, in batch: RecordBatch) -> SignalDirection? {
        if let column = cells.direction.column {
            return SignalDirection(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.direction.constant.flatMap { SignalDirection($0.utf8.span) }
    }

    /// The number of the cell in which a row names used fields; nil where it names none.
    mutating func usedFieldsCell(of record: Record, in batch: RecordBatch) -> CellNumber? {
        if let found = lookedUpValue(cells.usedFields) {
            return rules.placeholders.isEmpty(found.span) ? nil : keepUsedFields(found.span)
        }
        if let column = cells.usedFields.column {
            guard !isEmpty(column, of: record, in: batch) else { return nil }
            return keepUsedFields(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.usedFields.constant.map { keepUsedFields($0.utf8.span) }
    }

    /// The field that a row names in a column for one field; a placeholder names nothing.
    mutating func namedField(of record: Record, in batch: RecordBatch) -> SpellingID? {
        if let found = lookedUpValue(cells.field) { return namedField(found.span) }
        if let column = cells.field.column {
            return namedField(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        }
        return cells.field.constant.flatMap { namedField($0.utf8.span) }
    }

    private mutating func namedField(_ cell: Span<UInt8>) -> SpellingID? {
        rules.placeholders.isCaptured(cell) && !skipsName(cell) ? fieldSpelling(cell) : nil
    }

    /// The remark of a row, in shown form.
    func remark(of record: Record, in batch: RecordBatch) -> String? {
        if let constant = cells.signal.constant { return Normalisation.shown(constant) }
        if let found = lookedUpValue(cells.signal) { return Normalisation.shown(found.span) }
        guard let column = cells.signal.column else { return nil }
        return Normalisation.shown(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }
}

extension SignalDirection {
    /// What a cell says of a question; nil where it holds no word for it.
    fileprivate init?(_ cell: Span<UInt8>) {
        if cell.isEmpty { return nil }
        switch Normalisation.compared(cell) {
        case "overbodig": self = .needless
        case "nodig": self = .needed
        default: return nil
        }
    }
}

extension Beneficiary {
    /// Who a cell says that gains; nil where it holds no word for it.
    fileprivate init?(_ cell: Span<UInt8>) {
        if cell.isEmpty { return nil }
        switch Normalisation.compared(cell) {
        case "burger", "inwoner", "klant", "citizen": self = .citizen
        case "organisatie", "gemeente", "organisation": self = .organisation
        case "beide", "both": self = .both
        default: return nil
        }
    }
}
