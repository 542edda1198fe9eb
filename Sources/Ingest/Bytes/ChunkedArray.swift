/// An array that grows by chunks, so that hardly anything in it is ever moved: while a plain array grows, its memory is there
/// twice.
///
/// A chunk is large enough to go back to the system as soon as the array is given up. The first one grows as it is filled,
/// so that small arrays stay small.
struct ChunkedArray<Element: Sendable>: Sendable {
    private static var chunkBits: Int { 18 }
    private static var chunkSize: Int { 1 << chunkBits }

    private var chunks: [[Element]] = []

    /// How many elements there are.
    var count: Int { chunks.isEmpty ? 0 : (chunks.count - 1) * Self.chunkSize + chunks[chunks.count - 1].count }

    /// Adds `element` at the end.
    mutating func append(_ element: Element) {
        if count == chunks.count * Self.chunkSize { addChunk() }
        chunks[chunks.count - 1].append(element)
    }

    /// Adds `element` at the end, `count` times.
    mutating func append(repeating element: Element, count: Int) {
        var missing = count
        while missing > 0 {
            if self.count == chunks.count * Self.chunkSize { addChunk() }
            let added = min(missing, Self.chunkSize - chunks[chunks.count - 1].count)
            chunks[chunks.count - 1].append(contentsOf: repeatElement(element, count: added))
            missing -= added
        }
    }

    /// Gives all elements to `body`, in order; the memory of each chunk goes back before the next is gone through.
    @inline(__always)
    mutating func removeAll(_ body: (Element) -> Void) {
        for index in chunks.indices {
            let chunk = chunks[index]
            chunks[index] = []
            for element in chunk { body(element) }
        }
        chunks = []
    }

    private mutating func addChunk() {
        let isFirst = chunks.isEmpty
        chunks.append([])
        if !isFirst { chunks[chunks.count - 1].reserveCapacity(Self.chunkSize) }
    }

    /// The element at `index`.
    @inline(__always)
    subscript(index: Int) -> Element {
        get { chunks[index >> Self.chunkBits][index & (Self.chunkSize - 1)] }
        set { chunks[index >> Self.chunkBits][index & (Self.chunkSize - 1)] = newValue }
    }
}
