import DelimitedText
import RegistrationLog
import Tabular

// What a row says of its registration besides product, time and answers: in its column, looked up, or as `kcc.yaml` says of all rows.
extension RowReader {
    /// The channel, the department and the handling time of a row.
    ///
    /// A placeholder is a name like others, since it says as much of a channel; what is too long to be a name is none.
    mutating func attributes(of record: Record, in batch: RecordBatch) -> DeliveredAttributes {
        let channel = withCell(cells.channel, of: record, in: batch) { cell, reader in
            AttributeName(cell, reader.rules.placeholders, in: &reader.channels)
        }
        let department = withCell(cells.department, of: record, in: batch) { cell, reader in
            AttributeName(cell, reader.rules.placeholders, in: &reader.departments)
        }
        let seconds = withCell(cells.handlingTime, of: record, in: batch) { cell, _ in HandlingTime.seconds(in: cell) }
        return DeliveredAttributes(
            channel: OptionalNumber(channel?.spelling), department: OptionalNumber(department?.spelling),
            handlingSeconds: UInt16(seconds ?? 0),
            longNames: (channel?.isTooLong == true ? 1 : 0) + (department?.isTooLong == true ? 1 : 0))
    }

    /// Calls `body` with what a row holds in a role; nil where its file has nothing in it.
    private mutating func withCell<Result>(
        _ role: RoleCell, of record: Record, in batch: RecordBatch, _ body: (Span<UInt8>, inout RowReader) -> Result?
    ) -> Result? {
        if let found = lookedUpValue(role) { return body(found.span, &self) }
        if let column = role.column {
            return body(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)), &self)
        }
        return role.constant.flatMap { body($0.utf8.span, &self) }
    }
}

/// What stands in a cell of channels or departments.
private enum AttributeName {
    case name(SpellingID)
    case tooLong

    /// Takes the name in `cell`, whose spelling is added to `spellings`; nil where it is empty.
    init?(_ cell: Span<UInt8>, _ placeholders: Placeholders, in spellings: inout SpellingTable) {
        if placeholders.isEmpty(cell) { return nil }
        self = NameLimit.isExceeded(by: cell) ? .tooLong : .name(spellings.insert(cell))
    }

    var spelling: SpellingID? {
        if case .name(let spelling) = self { return spelling }
        return nil
    }

    var isTooLong: Bool { spelling == nil }
}
