import DelimitedText
import Metrics

/// A table as the report holds it: the file, and what the data package says of it.
struct WrittenTable: Sendable {
    /// The CSV file.
    let file: ReportFile
    /// Its description.
    let resource: DataResource
}

extension Table {
    /// Writes the rows, with a header above them, and describes what was written.
    ///
    /// - Complexity: linear in the number of cells; only one row at a time is held as text.
    func written(
        _ rows: some Sequence<Row>, in dialect: CSVDialect, withholding smallCells: SmallCells? = nil
    ) -> WrittenTable {
        WrittenTable(
            file: ReportFile(name: "\(name).csv", bytes: bytes(of: rows, in: dialect, withholding: smallCells)),
            resource: DataResource(describing: self, in: dialect, withholding: smallCells))
    }

    /// Writes the rows, with a header above them, whose names may be those of questions.
    ///
    /// - Complexity: linear in the number of cells; only one row at a time is held as text.
    func bytes(
        of rows: some Sequence<Row>, in dialect: CSVDialect, withholding smallCells: SmallCells? = nil
    ) -> [UInt8] {
        let columns = columns(withholding: smallCells)
        var writer = dialect.makeWriter()
        writer.write(columns.map { TableCell.text($0.name).text(in: dialect) })
        for row in rows {
            writer.write(columns.map { $0.cell(row).text(in: dialect) })
        }
        return writer.takeBytes()
    }
}
