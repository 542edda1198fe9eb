/// The ids in the rows of a piece, one after the other, with what they are looked up by in the end: their page, or a hash.
///
/// An id that is the same as the one before it is kept once, since rows of one registration mostly follow each other;
/// any other stands here again, because the table over all pieces decides what is the same.
struct IdentifierColumn: Sendable {
    /// What an id is looked up by.
    enum Key {
        /// Its page, among those of the piece, and its position there.
        case paged(page: UInt32, position: UInt16)
        /// Its hash, the one of this number in ``IdentifierColumn/hashes``.
        case hashed(UInt32)
    }

    /// A page, whose head stands among the bytes of the ids.
    private struct Page {
        let start: UInt32
        let count: UInt32
        let hash: UInt64

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var keys: [Key] = []
    /// The pages of the ids that have one; only the same as the one before it is not kept again.
    private var pages: [Page] = []
    /// The hashes of the ids that have no page.
    private(set) var hashes: [UInt64] = []

    /// How many ids there are.
    var count: Int { ends.count }

    /// Adds an id and gives its number, that of the last one where it is the same.
    mutating func append(_ id: Span<UInt8>) -> RecordNumber {
        if isLast(id) { return RecordNumber(ends.count - 1) }
        keys.append(key(of: id))
        id.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        ends.append(UInt32(bytes.count))
        return RecordNumber(ends.count - 1)
    }

    /// The id numbered `number`.
    func string(_ number: RecordNumber) -> String { String(decoding: bytes[range(of: number.index)], as: UTF8.self) }

    /// The bytes of the id numbered `number`.
    func bytes(_ number: RecordNumber) -> [UInt8] { Array(bytes[range(of: number.index)]) }

    /// What `transform` makes of the key and the position of each id.
    @inline(__always)
    func map<Result>(_ transform: (Key, Int) -> Result) -> [Result] {
        keys.indices.map { transform(keys[$0], $0) }
    }

    /// What `transform` makes of the head and its hash for each page.
    func mapPages<Result>(_ transform: (Span<UInt8>, UInt64) -> Result) -> [Result] {
        let text = bytes.span
        return pages.map { transform(text.extracting($0.range), $0.hash) }
    }

    /// What `body` makes of the bytes of the id at `index`.
    @inline(__always)
    func withBytes<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(range(of: index)))
    }

    /// The key of `id`, whose bytes are added next.
    private mutating func key(of id: Span<UInt8>) -> Key {
        guard let position = IdentifierPage.position(of: id) else {
            hashes.append(ByteHash.of(id))
            return .hashed(UInt32(hashes.count - 1))
        }
        let head = id.extracting(..<(id.count - IdentifierPage.digits))
        if !isLastPage(head) {
            pages.append(
                Page(start: UInt32(bytes.count), count: UInt32(head.count), hash: ByteHash.of(head)))
        }
        return .paged(page: UInt32(pages.count - 1), position: UInt16(position))
    }

    private func isLast(_ id: Span<UInt8>) -> Bool {
        guard !ends.isEmpty else { return false }
        return bytes.span.extracting(range(of: ends.count - 1)).isEqual(to: id)
    }

    private func isLastPage(_ head: Span<UInt8>) -> Bool {
        guard let last = pages.last else { return false }
        return bytes.span.extracting(last.range).isEqual(to: head)
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }
}
