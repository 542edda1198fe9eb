/// A hash of bytes in 64 bits, by multiplication of 8 bytes at a time.
///
/// It is seeded anew in each process, so that nobody can choose ids that collide, and it is only ever used to look up, so
/// that the seed shows nowhere. Swift's `Hasher` takes some four times as long for an id.
enum ByteHash {
    private static let seed = UInt64.random(in: .min ... .max)

    /// The hash of `bytes`.
    ///
    /// - Complexity: Linear in the number of bytes.
    @inline(__always)
    static func of(_ bytes: Span<UInt8>) -> UInt64 { bytes.withUnsafeBytes(of) }

    /// The hash of a text of `count` bytes, at most eight, which are given as a number.
    @inline(__always)
    static func of(shortText bytes: UInt64, count: Int) -> UInt64 {
        mixed(seed ^ bytes, 0xE703_7ED1_A0B4_28DB ^ UInt64(truncatingIfNeeded: count))
    }

    private static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = seed
        var index = 0
        while index &+ 8 <= bytes.count {
            state = mixed(state ^ bytes.word(at: index), 0xA076_1D64_78BD_642F)
            index &+= 8
        }
        let last = UnsafeRawBufferPointer(rebasing: bytes[index...]).shortWord
        // The length comes last: in the first step a length could make up for other bytes.
        let length = 0xE703_7ED1_A0B4_28DB ^ UInt64(truncatingIfNeeded: bytes.count)
        return mixed(mixed(state ^ last, length), 0x8EBC_6AF0_9C88_C6E3)
    }

    /// Both halves of the product of two numbers, so that each bit of it depends on all of theirs.
    @inline(__always)
    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
