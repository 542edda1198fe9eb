import Configuration
import DelimitedText
import RegistrationLog
import Tabular

// Texts that are too long to be names. A row that cannot do without is rejected; what merely names a field is skipped and counted.
extension RowReader {
    /// Whether the names that were looked up for `record` are short enough; rejects it where not.
    mutating func hasShortLookedUpNames(_ record: Record) -> Bool {
        for (index, lookup) in lookups.enumerated()
        where lookedUp[index].count > NameLimit.bytes && lookup.role.isNamed
            && mapping.kind.requiredRoles.joined().contains(lookup.role)
        {
            reject(record.start, .nameTooLong(limit: NameLimit.bytes), column: lookup.column)
            return false
        }
        return true
    }

    /// Whether `name` is too long to name a field, which is then counted.
    @inline(__always)
    mutating func skipsName(_ name: Span<UInt8>) -> Bool {
        guard NameLimit.isExceeded(by: name) else { return false }
        rows.longNames += 1
        return true
    }

    /// Keeps a cell that names used fields, and counts those that are skipped.
    mutating func keepUsedFields(_ cell: Span<UInt8>) -> CellNumber {
        if NameLimit.isExceeded(by: cell) {
            let text = cell.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            rows.longNames += UsedFieldNames.names(in: text).count { NameLimit.isExceeded(by: $0.utf8.span) }
        }
        return CellNumber(rows.usedFieldCells.insert(cell))
    }
}

extension ColumnRole {
    /// Whether what stands in the role is a name, or a remark.
    var isNamed: Bool {
        switch self {
        case .product, .field, .action, .signal: true
        default: false
        }
    }
}
