/// Rows of unequal length in one flat column.
struct RaggedArray<Element: Sendable>: Sendable {
    /// The elements of all rows, one row after another.
    private(set) var elements: [Element] = []
    private var ends: [Int] = []

    /// How many rows are complete.
    var count: Int { ends.count }

    /// The row at `index`.
    subscript(index: Int) -> ArraySlice<Element> { elements[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    /// Adds an element to the row that is being built.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Completes the row that is being built, which may be empty.
    mutating func endRow() { ends.append(elements.count) }
}
