import Configuration
import RegistrationLog
import Tabular

/// A column whose cells are looked up in a table.
struct LookedUpColumn: Sendable {
    /// The role that the values are in.
    let role: ColumnRole
    /// Position in the header, from 0.
    let column: Int
    /// The files of the table, as `kcc.yaml` names them.
    let files: String
    /// The table.
    let table: LookupTable

    /// The columns of `mapping` that are looked up, each in its table.
    static func all(of mapping: ColumnMapping, in tables: LookupTables) -> [LookedUpColumn] {
        mapping.lookedUpRoles.compactMap { role in
            guard let column = mapping[role], let lookup = mapping.lookups[role], let table = tables[lookup.table]
            else {
                return nil
            }
            return LookedUpColumn(role: role, column: column, files: lookup.table.files.text, table: table)
        }
    }
}

// What stands in a role that is looked up in another file: once for each record, before its cells are tested.
extension RowReader {
    /// Looks the keys of `record` up, and tests what must hold something; false where the record is rejected.
    mutating func lookUpKeys(of record: Record, in batch: RecordBatch) -> Bool {
        for (index, lookup) in lookups.enumerated() {
            let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + lookup.column))
            lookedUp[index] = lookup.table.value(ofKeyIn: cell) ?? []
        }
        for group in lookedUpGroups where !group.contains(where: { holdsSomething($0, of: record, in: batch) }) {
            rejectMissing(group, of: record, in: batch)
            return false
        }
        guard hasShortLookedUpNames(record) else { return false }
        for (index, lookup) in lookups.enumerated() where lookup.role.isRecordIdentifier {
            let id = lookedUp[index]
            guard identifiers.hasLostDigits(id.span) else { continue }
            reject(record.start, .identifierLostDigits, column: lookup.column)
            return false
        }
        return true
    }

    /// What another file has instead of a cell; nil where the role is read in its own file.
    @inline(__always)
    func lookedUpValue(_ role: RoleCell) -> [UInt8]? { role.lookup.map { lookedUp[$0] } }

    private func holdsSomething(_ role: RoleCell, of record: Record, in batch: RecordBatch) -> Bool {
        if let lookup = role.lookup {
            let found = lookedUp[lookup]
            return lookups[lookup].role.isRecordIdentifier
                ? !identifiers.isNone(of: found.span) : !rules.placeholders.isEmpty(found.span)
        }
        return role.column.map { !isEmpty($0, of: record, in: batch) } ?? false
    }

    /// Rejects a record that holds nothing in a group of roles: the key is not known, where there is one.
    private mutating func rejectMissing(_ group: [RoleCell], of record: Record, in batch: RecordBatch) {
        let unknown = group.first { role in
            role.lookup != nil && role.column.map { !isEmpty($0, of: record, in: batch) } ?? false
        }
        guard let unknown, let lookup = unknown.lookup else {
            return reject(record.start, .missingValue, column: group.compactMap(\.column).first)
        }
        reject(record.start, .unknownKey(files: lookups[lookup].files), column: unknown.column)
    }
}

extension RowReader {
    /// Whether a row may be out of selection at all; it costs most files nothing.
    var selectsRows: Bool { !mapping.conditions.isEmpty || mapping.kind == .signals }

    /// Whether `record` holds in each column by which rows are chosen what it must; of a list of signals, also whether anything
    /// of it was filled in.
    func isSelected(_ record: Record, in batch: RecordBatch) -> Bool {
        if mapping.kind == .signals, isUnfilled(record, in: batch) { return false }
        for condition in mapping.conditions {
            let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + condition.column))
            let form = rules.placeholders.isEmpty(cell) ? "" : Normalisation.compared(cell)
            let isOne = condition.condition.values.contains(form)
            if isOne == condition.condition.isNegated { return false }
        }
        return true
    }

    /// Whether nobody filled in a row of a list of signals that came with products and questions: it has neither a day, nor a
    /// remark, nor what that says of the question.
    private func isUnfilled(_ record: Record, in batch: RecordBatch) -> Bool {
        [cells.time, cells.signal, cells.direction].allSatisfy { cell in
            cell.column.map { isEmpty($0, of: record, in: batch) } ?? (cell.constant == nil)
        }
    }
}

extension ColumnRole {
    /// Whether what stands in the role is the id of a record, without which a row says nothing.
    var isRecordIdentifier: Bool { self == .registrationID || self == .followUpID }
}
