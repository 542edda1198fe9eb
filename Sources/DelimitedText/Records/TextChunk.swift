/// A piece of a text; it cannot be copied, so that its bytes have one owner.
struct TextChunk: ~Copyable, Sendable {
    /// The piece as UTF-8.
    var bytes: [UInt8]
    /// Where it begins in the whole text.
    var byteOffset: Int
    /// Whether the text ends where the piece ends.
    let endsText: Bool

    /// Gives the bytes away, which then need not be copied to be added to.
    mutating func takeBytes() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &bytes)
        return taken
    }
}
