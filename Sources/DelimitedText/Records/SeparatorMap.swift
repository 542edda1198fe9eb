import CByteKernels

/// Where in a text something stands that can end a cell or a record: one bit for each byte.
///
/// The bits are set for the delimiter, the quote unless it is a letter, and every control character up to CR: one comparison finds
/// both line ends, and the few others, NUL among them, are looked at again by whoever follows the bits.
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
    static let lastLineEnd = UInt8(kcc_last_line_end)

    /// Maps `text`, instead of what was mapped before.
    ///
    /// The whole blocks go through ``kcc_separators``, the rest from byte to byte, so that nothing behind the text is read.
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
        var count = 0
        var stretches: [Range<Int>] = []
        swap(&stretches, &stretchesBeyondASCII)
        words.append(addingCapacity: (text.count + 63) / 64) { words in
            guard let bytes = text.baseAddress else { return }
            for start in stride(from: 0, to: blocksEnd, by: 64) {
                let block = kcc_separators(bytes + start, delimiter, quote)
                count &+= block.separators.nonzeroBitCount
                words.append(block.separators)
                if block.beyondASCII != 0 { Self.add(start..<start &+ 64, to: &stretches) }
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
