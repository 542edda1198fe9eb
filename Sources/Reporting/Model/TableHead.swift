/// What stands above the rows of a table.
struct TableHead: Encodable {
    /// The anchor of the caption, by which the region around the table is named.
    let id: String
    /// What the table shows, of which period and of how many.
    let caption: Prose
    /// The names of the columns.
    let columns: [String]
}
