/// The places in a text of the bytes that can end a cell or change what ends it: delimiter, quote, LF and CR.
///
/// Sixty-four bytes are looked at together: each of the four is compared with sixteen bytes at a time, and what is equal
/// becomes a bit of a word, of which the lowest is the next place. So a cell of ten bytes costs as much as one of forty,
/// and a byte within a cell is touched once. Blocks begin at ``start``, wherever that lies in memory.
struct StructuralBytes {
    private static let blockSize = 64
    private static let quote = UInt8(ascii: "\"")
    private static let weights = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)

    private let text: UnsafeRawBufferPointer
    private let delimiter: UInt8
    /// Where the block begins whose places are in ``places``.
    private var block: Int
    /// The places in the block that were not given yet, the first as the lowest bit.
    private var places: UInt64 = 0
    /// Whether the block holds a byte that is no ASCII, or NUL.
    private var isBlockUnusual = false
    /// Whether a block was looked at, since ``forgetUnusual()``, that holds such a byte.
    private(set) var sawUnusual = false

    /// Looks at `text` from `start` on.
    @inline(__always)
    init(in text: UnsafeRawBufferPointer, from start: Int, delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
        block = start
        load()
    }

    /// The next place; nil where there is none.
    @inline(__always)
    mutating func next() -> Int? {
        while places == 0 {
            guard block + Self.blockSize < text.count else { return nil }
            block += Self.blockSize
            load()
        }
        let place = block + places.trailingZeroBitCount
        places &= places &- 1
        return place
    }

    /// Begins to watch for unusual bytes anew, from the block that is looked at.
    @inline(__always)
    mutating func forgetUnusual() { sawUnusual = isBlockUnusual }

    @inline(__always)
    private mutating func load() {
        if block + Self.blockSize <= text.count {
            places = 0
            var highest = SIMD16<UInt8>()
            for part in 0..<4 {
                let bytes = text.loadUnaligned(fromByteOffset: block + part * 16, as: SIMD16<UInt8>.self)
                places |= UInt64(Self.bits(of: isStructural(bytes))) << UInt64(part * 16)
                // 0x01…0x7F become 0x00…0x7E; all others, NUL among them, become more than that.
                highest = pointwiseMax(highest, bytes &- 1)
            }
            isBlockUnusual = highest.max() >= 0x7F
        } else {
            loadEnd()
        }
        if isBlockUnusual { sawUnusual = true }
    }

    /// Looks at the last bytes of the text, fewer than a block.
    private mutating func loadEnd() {
        places = 0
        isBlockUnusual = false
        for place in block..<max(block, text.count) {
            let byte = text[place]
            if byte == delimiter || byte == Self.quote || byte == 0x0A || byte == 0x0D {
                places |= 1 << UInt64(place - block)
            }
            if byte &- 1 >= 0x7F { isBlockUnusual = true }
        }
    }

    @inline(__always)
    private func isStructural(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (bytes .== SIMD16(repeating: delimiter)) .| (bytes .== SIMD16(repeating: Self.quote))
            .| (bytes .== SIMD16(repeating: 0x0A)) .| (bytes .== SIMD16(repeating: 0x0D))
    }

    /// A bit for each lane, the first lane as the lowest: the sum of different powers of two is their union.
    @inline(__always)
    private static func bits(of lanes: SIMDMask<SIMD16<Int8>>) -> UInt16 {
        let bits = SIMD16<UInt8>().replacing(with: weights, where: lanes)
        return UInt16(bits.lowHalf.wrappedSum()) | UInt16(bits.highHalf.wrappedSum()) << 8
    }
}
