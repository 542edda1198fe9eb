import DelimitedText
import RegistrationLog

// What a row holds in a role: what stands in its column, or the value that `kcc.yaml` gives for all rows. Looking for
// such a value costs next to nothing where there is none: an empty dictionary does not even hash the role.
extension RowReader {
    /// The moment at which a row happened; the row is rejected where there is none.
    mutating func time(of record: Record, in batch: RecordBatch) -> Timestamp? {
        guard let role = mapping.kind.timeRole else { return nil }
        let column = mapping[role]
        let time: Timestamp?
        if let constant = mapping.constants[role] {
            time = timestamps.read(constant.utf8.span)
        } else if let column {
            time = timestamps.read(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
        } else {
            return nil
        }
        if time == nil { reject(record.start, .unreadableTimestamp(expected: timestamps.format), column: column) }
        return time
    }

    /// The number of the id in `role`; nil where the file has no such column, or the cell is empty.
    mutating func identifier(_ role: ColumnRole, of record: Record, in batch: RecordBatch) -> UInt32? {
        guard let column = mapping[role] else { return nil }
        let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column))
        let identifier = Identifier(cell)
        guard case .text = identifier else { return nil }
        return withForm { form, reader in
            identifier.append(of: cell, to: &form)
            return UInt32(reader.rows.ids.insert(form.span))
        }
    }

    /// The number of the spelling of a row's product.
    mutating func product(of record: Record, in batch: RecordBatch) -> UInt32? {
        if let constant = mapping.constants[.product] { return products.insert(constant.utf8.span) }
        guard let column = mapping[.product] else { return nil }
        return products.insert(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    /// The number of the spelling of a row's type of action.
    mutating func action(of record: Record, in batch: RecordBatch) -> UInt32? {
        if let constant = mapping.constants[.action] { return actions.insert(constant.utf8.span) }
        guard let column = mapping[.action] else { return nil }
        return actions.insert(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    /// The number of the spelling of the field that a row answers.
    mutating func answeredField(of record: Record, in batch: RecordBatch) -> UInt32? {
        if let constant = mapping.constants[.field] { return fieldSpelling(constant.utf8.span) }
        guard let column = mapping[.field] else { return nil }
        return fieldSpelling(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    /// What is kept of a row's answer to `field`.
    mutating func answer(to field: UInt32, of record: Record, in batch: RecordBatch) -> DeliveredValue? {
        if let constant = mapping.constants[.value] { return value(constant.utf8.span, of: field) }
        guard let column = mapping[.value] else { return nil }
        return value(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)), of: field)
    }

    /// Who gains by an action, where its row says so in a known word.
    func beneficiary(of record: Record, in batch: RecordBatch) -> Beneficiary? {
        if let constant = mapping.constants[.beneficiary] { return Beneficiary(constant.utf8.span) }
        guard let column = mapping[.beneficiary] else { return nil }
        return Beneficiary(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    /// The number of the cell in which a row names used fields; nil where it names none.
    mutating func usedFieldsCell(of record: Record, in batch: RecordBatch) -> UInt32? {
        if let constant = mapping.constants[.usedFields] {
            return UInt32(rows.usedFieldCells.insert(constant.utf8.span))
        }
        guard let column = mapping[.usedFields], !isBlank(column, of: record, in: batch) else { return nil }
        return UInt32(
            rows.usedFieldCells.insert(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column))))
    }

    /// The field that a row names in a column for one field; a placeholder names nothing.
    mutating func namedField(of record: Record, in batch: RecordBatch) -> UInt32? {
        if let constant = mapping.constants[.field] { return namedField(constant.utf8.span) }
        guard let column = mapping[.field] else { return nil }
        return namedField(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }

    private mutating func namedField(_ cell: Span<UInt8>) -> UInt32? {
        rules.placeholders.isCaptured(cell) ? fieldSpelling(cell) : nil
    }

    /// The remark of a row, in shown form.
    func remark(of record: Record, in batch: RecordBatch) -> String? {
        if let constant = mapping.constants[.signal] { return Normalisation.shown(constant) }
        guard let column = mapping[.signal] else { return nil }
        var remark: [UInt8] = []
        Normalisation.appendShown(
            batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)), to: &remark)
        return String(decoding: remark, as: UTF8.self)
    }
}

extension Beneficiary {
    /// Who a cell says that gains; nil where it holds no word for it.
    fileprivate init?(_ cell: Span<UInt8>) {
        var form: [UInt8] = []
        Normalisation.appendCompared(cell, to: &form)
        switch String(decoding: form, as: UTF8.self) {
        case "burger", "inwoner", "klant", "citizen": self = .citizen
        case "organisatie", "gemeente", "organisation": self = .organisation
        case "beide", "both": self = .both
        default: return nil
        }
    }
}
