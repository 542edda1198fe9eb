/// A gzip member whose blocks are stored as they are: every program and version writes the same bytes.
///
/// Source: RFC 1952 (the member) and RFC 1951, section 3.2.4 (stored blocks).
enum GzipMember {
    /// The most bytes that a stored block holds.
    private static let largestBlock = 65_535

    /// The member that unpacks to `bytes`; it names no file and no time.
    static func storing(_ bytes: [UInt8]) -> [UInt8] {
        // The magic number, method 8 (deflate), no flags, no time, no level, an unknown system.
        var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var start = 0
        repeat {
            let end = min(start + largestBlock, bytes.count)
            let length = UInt16(end - start)
            member.append(end == bytes.count ? 1 : 0)
            append(length, to: &member)
            append(~length, to: &member)
            member += bytes[start..<end]
            start = end
        } while start < bytes.count
        append(checksum(of: bytes), to: &member)
        append(UInt32(truncatingIfNeeded: bytes.count), to: &member)
        return member
    }

    /// The CRC-32 of `bytes`, as RFC 1952, section 8, computes it.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
                rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
            }
        }
    }

    /// Appends `number` with its low byte first.
    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
}
