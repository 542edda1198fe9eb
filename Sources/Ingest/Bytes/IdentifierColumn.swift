/// The ids in the rows of a piece, one after the other, with the hash under which they are looked up in the end.
///
/// An id that is the same as the one before it is kept once, since rows of one registration mostly follow each other;
/// any other stands here again, because the table over all pieces decides what is the same.
struct IdentifierColumn: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var hashes: [UInt64] = []

    /// How many ids there are.
    var count: Int { ends.count }

    /// Adds an id and gives its number, that of the last one where it is the same.
    mutating func append(_ id: Span<UInt8>) -> RecordNumber {
        if isLast(id) { return RecordNumber(ends.count - 1) }
        id.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        ends.append(UInt32(bytes.count))
        hashes.append(ByteHash.of(id))
        return RecordNumber(ends.count - 1)
    }

    /// The id numbered `number`.
    func string(_ number: RecordNumber) -> String { String(decoding: bytes[range(of: number.index)], as: UTF8.self) }

    /// The bytes of the id numbered `number`.
    func bytes(_ number: RecordNumber) -> [UInt8] { Array(bytes[range(of: number.index)]) }

    /// What `transform` makes of the position, the bytes and the hash of each id.
    func map<Result>(_ transform: (Int, Span<UInt8>, UInt64) -> Result) -> [Result] {
        let text = bytes.span
        return ends.indices.map { transform($0, text.extracting(range(of: $0)), hashes[$0]) }
    }

    private func isLast(_ id: Span<UInt8>) -> Bool {
        guard !ends.isEmpty else { return false }
        return bytes.span.extracting(range(of: ends.count - 1)).isEqual(to: id)
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }
}
