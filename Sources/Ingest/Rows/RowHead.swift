import DelimitedText

/// The cells that rows of one registration have in common.
struct RowHead: Sendable {
    private let columns: [Int]

    /// Creates the head of the cells in `columns`.
    init(_ columns: [Int]) { self.columns = columns }

    /// Whether the rows whose cells begin at `first` and `second` have the same bytes in all of them.
    @inline(__always)
    func isEqual(_ first: Int, _ second: Int, in cells: UncheckedCells) -> Bool {
        for column in columns
        where !cells[first &+ column].span.isEqual(to: cells[second &+ column].span) { return false }
        return true
    }
}
