/// Many byte strings, numbered in the order in which they were added.
///
/// They stand one after the other in blocks, each of so many that it goes back to the system as soon as they are given up.
/// Adding moves one block at most: while an array is moved to where it has more room, its memory is there twice.
struct ByteStrings: Sendable {
    private static var blockBits: Int { 20 }
    private static var blockSize: Int { 1 << blockBits }

    private struct Block {
        var bytes: [UInt8] = []
        var ends = StringEnds()
    }

    private var blocks: [Block] = []

    /// How many strings there are.
    var count: Int { blocks.isEmpty ? 0 : (blocks.count - 1) * Self.blockSize + blocks[blocks.count - 1].ends.count }

    /// Adds `bytes` at the end.
    mutating func append(_ bytes: Span<UInt8>) {
        if count == blocks.count * Self.blockSize { blocks.append(Block()) }
        let last = blocks.count - 1
        bytes.withUnsafeBufferPointer { blocks[last].bytes.append(contentsOf: $0) }
        blocks[last].ends.append(blocks[last].bytes.count)
    }

    /// What `body` makes of the string numbered `number`.
    @inline(__always)
    func withString<Result>(_ number: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        // Of a block that is taken out of its array each owner of its memory would be counted.
        let block = blocks.span[number >> Self.blockBits]
        return body(block.bytes.span.extracting(block.ends.range(of: number & (Self.blockSize - 1))))
    }

    /// How many strings both begin with, known at once where that is all that one of them has in its first block; else 0.
    func commonBeginning(with other: ByteStrings) -> Int {
        guard let own = blocks.first, let others = other.blocks.first else { return 0 }
        let common = min(own.ends.count, others.ends.count)
        for number in 0..<common where own.ends.range(of: number) != others.ends.range(of: number) { return 0 }
        let size = own.ends.range(of: common - 1).upperBound
        return own.bytes.span.extracting(..<size).isEqual(to: others.bytes.span.extracting(..<size)) ? common : 0
    }
}
