import DelimitedText
import RegistrationLog
import Tabular

/// The cells that rows of one registration have in common.
struct RowHead: Sendable {
    private let columns: [Int]
    /// How many cells at the beginning of a row hold all of it, and neither question nor answer; 0 where none do.
    let leadingCells: Int

    /// Creates the head of rows in the columns of `mapping`.
    init(_ mapping: ColumnMapping) {
        let cells = RoleCells(mapping)
        columns = [cells.registrationID.column, cells.time.column, cells.timeOfDay, cells.product.column].compactMap(
            \.self)
        let end = (columns.max() ?? -1) + 1
        let isBehind = [cells.field, cells.value].allSatisfy { ($0.column ?? -1) >= end }
        leadingCells = mapping.kind == .longRegistrations && isBehind ? end : 0
    }

    /// Whether the rows whose cells begin at `first` and `second` have the same bytes in all of them.
    @inline(__always)
    func isEqual(_ first: Int, _ second: Int, in cells: UncheckedCells) -> Bool {
        for column in columns
        where !cells[first &+ column].span.isEqual(to: cells[second &+ column].span) { return false }
        return true
    }
}
