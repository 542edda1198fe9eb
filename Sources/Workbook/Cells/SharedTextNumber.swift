/// The number of a text in the table that the cells of a workbook share, from 0.
struct SharedTextNumber: Hashable, Sendable {
    /// The number.
    let value: Int
}
