import Metrics
import DelimitedText

/// A kind of table: its columns in order, for the CSV file and for the data package alike.
struct Table<Row>: Sendable {
    /// The name of the CSV file without its extension, and of its resource in the data package.
    let name: String
    /// The name as a reader says it.
    let title: String
    /// What a row is.
    let description: String
    /// The columns, in the order in which they are written.
    let columns: [Column<Row>]

    /// Writes the rows, with a header above them, and describes what was written.
    ///
    /// - Complexity: linear in the number of cells; only one row at a time is held as text.
    func written(
        _ rows: some Sequence<Row>, in dialect: CSVDialect, withholding smallCells: SmallCells? = nil
    ) -> WrittenTable {
        var writer = dialect.makeWriter()
        writer.write(columns.map(\.name))
        for row in rows {
            writer.write(columns.map { $0.cell(row).text(in: dialect) })
        }
        return WrittenTable(
            file: ReportFile(name: "\(name).csv", bytes: writer.takeBytes()),
            resource: DataResource(describing: self, in: dialect, withholding: smallCells))
    }
}

/// A table as the report holds it: the file, and what the data package says of it.
struct WrittenTable: Sendable {
    /// The CSV file.
    let file: ReportFile
    /// Its description.
    let resource: DataResource
}
