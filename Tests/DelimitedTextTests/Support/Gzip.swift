/// Gzip members with stored blocks (RFC 1951, section 3.2.4), so that tests need no compressor.
enum Gzip {
    /// One member that holds `bytes`, fewer than 65,536.
    static func member(of bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count < 65_536)
        let length = littleEndian(UInt32(bytes.count))
        let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        let block = [1] + length.prefix(2) + length.prefix(2).map { ~$0 } + bytes
        return head + block + littleEndian(checksum(of: bytes)) + length
    }

    /// The CRC-32 of RFC 1952, section 8, bit by bit.
    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0 as UInt32) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }

    private static func littleEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
