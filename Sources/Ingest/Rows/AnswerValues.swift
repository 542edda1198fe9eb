/// The values of the cells with answers to one question, so that of a cell that recurs in a piece the form is made once.
struct AnswerValues: Sendable {
    /// Up to how many different cells are remembered: of more it is not to be expected that they recur.
    private static let mostCells = 512

    private var cells = ByteTable()
    /// For each of these cells its value.
    private var values: [DeliveredValue] = []

    /// The value of `cell`, which `make` makes where it is not known.
    mutating func value(of cell: Span<UInt8>, _ make: () -> DeliveredValue) -> DeliveredValue {
        if cells.count == Self.mostCells { return make() }
        let number = cells.insert(cell)
        if number == values.count { values.append(make()) }
        return values[number]
    }
}
