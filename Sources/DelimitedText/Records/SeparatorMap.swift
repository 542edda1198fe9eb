/// Where in a text something stands that can end a cell or a record: one bit for each byte.
///
/// The bits are set for the delimiter, the quote unless it is a letter, and every control character up to CR: one comparison finds both line
/// ends, and the few others, NUL among them, are looked at again by whoever follows the bits.
struct SeparatorMap: Sendable {
    /// The bits of 64 bytes each, of the first byte the lowest; those behind the text are clear.
    private(set) var words: [UInt64] = []
    /// How many bits are set.
    private(set) var count = 0
    /// Where in the text anything stands that is not ASCII, and so may be invalid.
    ///
    /// These are whole blocks of 64 bytes, those that follow each other as one stretch, so that no character reaches over the
    /// ends of one.
    private(set) var stretchesBeyondASCII: [Range<Int>] = []

    /// The greatest byte that is a line end.
    static let lastLineEnd: UInt8 = 0x0D

    /// Maps `text`, instead of what was mapped before.
    ///
    /// The comparisons run on 16 bytes at a time, which every machine has registers for. Swift has no instruction that
    /// makes bits of them, so each byte that matches keeps one bit of its own, and a multiplication adds up the eight
    /// bytes of a word to their eight bits.
    ///
    /// - Complexity: O(n) in the bytes.
    mutating func map(_ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, _ quoting: Quoting = .aroundCells) {
        let quote = quoting == .letters ? delimiter : UInt8(ascii: "\"")
        words.removeAll(keepingCapacity: true)
        stretchesBeyondASCII.removeAll(keepingCapacity: true)
        self.count = 0
        // No room for nothing: the standard library would write into the empty array that all arrays share.
        if text.isEmpty { return }
        let blocksEnd = text.count & ~63
        var block = Block(delimiter: delimiter, quote: quote)
        var count = 0
        var stretches: [Range<Int>] = []
        swap(&stretches, &stretchesBeyondASCII)
        words.append(addingCapacity: (text.count + 63) / 64) { words in
            let bytes = UnsafeRawBufferPointer(text)
            for start in stride(from: 0, to: blocksEnd, by: 64) {
                let word =
                    block.bits(of: bytes, at: start) | block.bits(of: bytes, at: start &+ 16) << 16
                    | block.bits(of: bytes, at: start &+ 32) << 32 | block.bits(of: bytes, at: start &+ 48) << 48
                count &+= word.nonzeroBitCount
                words.append(word)
                if block.endsBeyondASCII() { Self.add(start..<start &+ 64, to: &stretches) }
            }
        }
        if blocksEnd < text.count {
            let rest = UnsafeBufferPointer(rebasing: text[blocksEnd...])
            let word = Self.bits(of: rest, delimiter: delimiter, quote: quote)
            count += word.nonzeroBitCount
            words.append(word)
            if rest.contains(where: { $0 >= 0x80 }) { Self.add(blocksEnd..<text.count, to: &stretches) }
        }
        swap(&stretches, &stretchesBeyondASCII)
        self.count = count
    }

    /// Adds a block that is not all ASCII, which goes on the last stretch where it is the next.
    private static func add(_ block: Range<Int>, to stretches: inout [Range<Int>]) {
        if let last = stretches.last, last.upperBound == block.lowerBound {
            stretches[stretches.count - 1] = last.lowerBound..<block.upperBound
        } else {
            stretches.append(block)
        }
    }

    /// What 16 bytes are compared with, and what is remembered of those in a block.
    ///
    /// All types are written out: the generic comparison would go from byte to byte.
    private struct Block {
        private let delimiters: SIMD16<UInt8>
        private let quotes: SIMD16<UInt8>
        private let firstBehindLineEnds = SIMD16<UInt8>(repeating: lastLineEnd + 1)
        private let ownBits = unsafeBitCast(
            SIMD2<UInt64>(repeating: 0x8040_2010_0804_0201), to: SIMD16<UInt8>.self)
        private var seen = SIMD16<UInt8>(repeating: 0)

        @inline(__always)
        init(delimiter: UInt8, quote: UInt8) {
            delimiters = SIMD16<UInt8>(repeating: delimiter)
            quotes = SIMD16<UInt8>(repeating: quote)
        }

        /// Whether any of the bytes seen is not ASCII; the next block begins.
        @inline(__always)
        mutating func endsBeyondASCII() -> Bool {
            let halves = unsafeBitCast(seen, to: SIMD2<UInt64>.self)
            seen = SIMD16<UInt8>(repeating: 0)
            return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 != 0
        }

        /// The bits of the 16 bytes from `start` on.
        @inline(__always)
        mutating func bits(of text: UnsafeRawBufferPointer, at start: Int) -> UInt64 {
            let bytes = text.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
            seen = seen | bytes
            let isSeparator: SIMDMask<SIMD16<Int8>> =
                (bytes .== delimiters) .| (bytes .== quotes) .| (bytes .< firstBehindLineEnds)
            // A byte of the mask has all its bits set where it holds.
            let halves = unsafeBitCast(
                unsafeBitCast(isSeparator, to: SIMD16<UInt8>.self) & ownBits, to: SIMD2<UInt64>.self)
            return sum(ofBytesOf: halves[0]) | sum(ofBytesOf: halves[1]) << 8
        }
    }

    @inline(__always)
    private static func sum(ofBytesOf word: UInt64) -> UInt64 {
        (word &* 0x0101_0101_0101_0101) >> 56
    }

    /// The bits of at most 64 bytes, one after the other.
    private static func bits(of bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, quote: UInt8) -> UInt64 {
        var word: UInt64 = 0
        for (index, byte) in bytes.enumerated()
        where byte == delimiter || byte == quote || byte <= lastLineEnd {
            word |= 1 << UInt64(truncatingIfNeeded: index)
        }
        return word
    }
}

extension SeparatorMap {
    /// The indices of the bits that are set, in order.
    struct Positions {
        private let words: UnsafeBufferPointer<UInt64>
        private var index: Int
        /// What is left of the word at `index`.
        private var word: UInt64

        /// Begins at `start`, an index within the text or its end.
        @inline(__always)
        init(_ words: UnsafeBufferPointer<UInt64>, from start: Int) {
            self.words = words
            (index, word) = (0, 0)
            skip(to: start)
        }

        /// Goes on at `start`, an index within the text or its end, at or behind the one that was given last.
        @inline(__always)
        mutating func skip(to start: Int) {
            index = start >> 6
            word = index < words.count ? words[index] & ~0 << UInt64(truncatingIfNeeded: start & 63) : 0
        }

        /// The next index; nil behind the last.
        @inline(__always)
        mutating func next() -> Int? {
            while word == 0 {
                index &+= 1
                guard index < words.count else { return nil }
                word = words[index]
            }
            let found = index &* 64 &+ word.trailingZeroBitCount
            word &= word &- 1
            return found
        }
    }
}
