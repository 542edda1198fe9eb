/// The number of a cell's style, from 0, in the order of the workbook's table of styles.
struct StyleNumber: Hashable, Sendable {
    /// The number.
    let value: Int
}
