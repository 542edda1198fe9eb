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

    /// The columns that are written where `smallCells` are withheld, or where nothing is.
    func columns(withholding smallCells: SmallCells?) -> [Column<Row>] {
        smallCells == nil ? columns : columns.filter { !$0.isOnlyInWhole }
    }
}
