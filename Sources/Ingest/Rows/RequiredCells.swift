import Configuration
import DelimitedText
import RegistrationLog
import Tabular

/// The cells of its own file that a row must have something in.
///
/// A value of its own, since a call on the whole reader while it reads would copy all of it for every row.
struct RequiredCells: Sendable {
    /// What a row lacks, and in which column.
    struct Fault: Hashable, Sendable {
        let reason: RejectionReason
        let column: Int
    }

    /// A column that must hold something, or another one instead.
    private struct Cell {
        let column: Int
        let alternative: Int?
        /// Whether they hold ids, in which a placeholder is none.
        let isIdentifier: Bool
    }

    /// What must hold something, in the order in which it is tested.
    private let cells: [Cell]
    /// The columns that hold ids of records, without which a row says nothing.
    private let identifierColumns: [Int]
    /// The columns of names, which must not be too long.
    private let nameColumns: [Int]
    private let identifiers: IdentifierReader
    private let placeholders: Placeholders

    /// Takes the columns of `groups`, of each of which one must hold something, and those of ids, from `mapping`.
    init(
        _ groups: [[ColumnRole]], of mapping: ColumnMapping, identifiers: IdentifierReader, placeholders: Placeholders
    ) {
        self.identifiers = identifiers
        self.placeholders = placeholders
        cells = groups.compactMap { group in
            let columns = group.compactMap { mapping[$0] }
            let isIdentifier = group.contains(where: \.isRecordIdentifier)
            return columns.first.map {
                Cell(column: $0, alternative: columns.dropFirst().first, isIdentifier: isIdentifier)
            }
        }
        identifierColumns = [.registrationID, .followUpID].filter { mapping.lookups[$0] == nil }.compactMap {
            mapping[$0]
        }
        nameColumns = groups.joined().filter(\.isNamed).compactMap { mapping[$0] }
    }

    /// The first thing that `record` lacks: a value, the digits of an id, or a name that is one; nil where it has all.
    func fault(of record: RowReader.Record, in batch: RecordBatch) -> Fault? {
        for cell in cells where isMissing(cell.column, cell, of: record, in: batch) {
            if let alternative = cell.alternative, !isMissing(alternative, cell, of: record, in: batch) { continue }
            let hasLostDigits = cell.isIdentifier && hasLostDigits(cell.column, of: record, in: batch)
            return Fault(reason: hasLostDigits ? .identifierLostDigits : .missingValue, column: cell.column)
        }
        for column in identifierColumns where hasLostDigits(column, of: record, in: batch) {
            return Fault(reason: .identifierLostDigits, column: column)
        }
        for column in nameColumns where batch.bytes(ofCell: record.firstCell + column).count > NameLimit.bytes {
            return Fault(reason: .nameTooLong(limit: NameLimit.bytes), column: column)
        }
        return nil
    }

    private func isMissing(_ column: Int, _ cell: Cell, of record: RowReader.Record, in batch: RecordBatch) -> Bool {
        let text = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column))
        return cell.isIdentifier ? identifiers.isNone(of: text) : placeholders.isEmpty(text)
    }

    private func hasLostDigits(_ column: Int, of record: RowReader.Record, in batch: RecordBatch) -> Bool {
        identifiers.hasLostDigits(batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column)))
    }
}
