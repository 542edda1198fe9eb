/// A thousand ids that differ in their last three digits alone, such as `K24-0001000` to `K24-0001999`.
///
/// Its head is all that stands before these digits. So an id is the head of its page and a position there, and nothing else:
/// leading zeros and the number of digits are part of the head.
enum IdentifierPage {
    /// How many ids a page has.
    static var size: Int { 1_000 }
    /// How many bytes of an id stand behind the head.
    static var digits: Int { 3 }
    /// Ids with fewer digits at their end are not numbered in a row.
    private static var leastDigits: Int { 5 }
    /// Longer ids are mostly drawn at random, as a UUID is, of which one in ten ends in so many digits.
    private static var longest: Int { 20 }

    /// The position of `id` on its page, from 0; nil where it has none.
    @inline(__always)
    static func position(of id: Span<UInt8>) -> Int? {
        guard id.count >= leastDigits, id.count <= longest else { return nil }
        return id.withUnsafeBytes { bytes in
            let count = bytes.count
            // The last four bytes as numbers, of which each is below 10 where it is a digit, and the one before them.
            let last = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self) ^ 0x3030_3030
            guard (last | (last &+ 0x0606_0606)) & 0xF0F0_F0F0 == 0, bytes[count &- 5] &- 0x30 < 10 else { return nil }
            return Int(last >> 8 & 0xFF) &* 100 &+ Int(last >> 16 & 0xFF) &* 10 &+ Int(last >> 24)
        }
    }

    /// Adds the digits at the end of the id at `position` to `buffer`.
    static func append(_ position: Int, to buffer: inout [UInt8]) {
        for unit in [100, 10, 1] { buffer.append(0x30 + UInt8(position / unit % 10)) }
    }
}
