import DelimitedText
import RegistrationLog
import Tabular

/// A row of a table that came back.
struct TableRow {
    /// The physical line on which it begins, from 1; of a sheet the number of the row.
    let line: Int

    private let path: String
    private let batch: RecordBatch
    private let cells: Range<Int>
    private let header: TableHeader

    /// Takes `record` of `batch`, which is a row of the table at `path` with this `header`.
    init(_ batch: RecordBatch, _ record: Int, of header: TableHeader, path: String) {
        self.batch = batch
        self.header = header
        self.path = path
        cells = batch.cells(of: record)
        line = batch.line(of: record)
    }

    /// The text in a column, without blanks around it and without the apostrophe that guards a formula; empty where the row ends
    /// before it, nil where the table has no such column.
    subscript(column: String) -> String? {
        guard let position = header.positions[column] else { return nil }
        guard position < cells.count else { return "" }
        return Normalisation.shown(FormulaGuard.removed(from: batch.string(ofCell: cells.lowerBound + position)))
    }

    /// Whether nothing stands in any of its cells.
    var isBlank: Bool { cells.allSatisfy(isBlank) }

    /// Whether something stands in a cell behind the last column.
    var hasSurplus: Bool { !cells.dropFirst(header.columnCount).allSatisfy(isBlank) }

    /// Why the row cannot be taken.
    func error(_ problem: FeedbackRowProblem) -> FeedbackError { .row(path: path, line: line, problem) }

    private func isBlank(_ cell: Int) -> Bool {
        WhiteSpace.isBlank(batch.text.span.extracting(batch.bytes(ofCell: cell)))
    }
}
