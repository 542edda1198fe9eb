/// Rows of unequal length in one flat column.
struct RaggedArray<Element: Sendable>: Sendable {
    /// The elements of all rows, one row after another.
    private(set) var elements: [Element] = []
    private var ends: [UInt32] = []

    /// How many rows are complete.
    var count: Int { ends.count }

    /// Where the row at `index` stands in ``elements``.
    func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    /// The row at `index`.
    subscript(index: Int) -> ArraySlice<Element> { elements[range(of: index)] }

    /// Adds an element to the row that is being built.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Completes the row that is being built, which may be empty.
    mutating func endRow() { ends.append(UInt32(elements.count)) }
}
