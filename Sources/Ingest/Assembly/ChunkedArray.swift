/// An array that grows by chunks, so that nothing in it is ever moved: while a plain array grows, its memory is there twice.
struct ChunkedArray<Element: Sendable>: Sendable {
    private static var chunkSize: Int { 8_192 }

    private var chunks: [[Element]] = []

    /// How many elements there are.
    var count: Int { chunks.isEmpty ? 0 : (chunks.count - 1) * Self.chunkSize + chunks[chunks.count - 1].count }

    /// Adds `element` at the end.
    mutating func append(_ element: Element) {
        if count == chunks.count * Self.chunkSize {
            chunks.append([])
            chunks[chunks.count - 1].reserveCapacity(Self.chunkSize)
        }
        chunks[chunks.count - 1].append(element)
    }

    /// The element at `index`.
    subscript(index: Int) -> Element { chunks[index / Self.chunkSize][index % Self.chunkSize] }
}
