/// The values of the cells with answers to one question, so that of a cell that recurs the form is made once.
struct AnswerValues: Sendable {
    /// Up to how many different cells are remembered: of more it is not to be expected that they recur.
    private static let mostCells = 512

    private var cells = ByteTable()
    /// For each of these cells its value.
    private var values: [DeliveredValue] = []

    /// The value of `cell`; nil where it is not remembered.
    func known(_ cell: Span<UInt8>) -> DeliveredValue? { cells.number(of: cell).map { values[$0] } }

    /// Remembers the value of `cell`, which is not known, unless so many are already.
    mutating func keep(_ value: DeliveredValue, of cell: Span<UInt8>) {
        if cells.count == Self.mostCells { return }
        if cells.insert(cell) == values.count { values.append(value) }
    }
}
