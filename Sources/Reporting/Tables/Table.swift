import Metrics

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

    /// The columns that are written where small cells are withheld by `rule`, or all where nothing is.
    func columns(withholding rule: SmallCells?) -> [Column<Row>] {
        guard let rule else { return columns }
        return columns.filter(\.isKeptWithSmallCells).flatMap { $0.withStatus(rule) }
    }
}
