import DelimitedText
import Foundation
import Testing

@testable import kcc_sample

@Suite struct GzipMemberTests {
    @Test func hasTheChecksumOfThePublishedCheckValue() {
        // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms of Greg Cook.
        #expect(GzipMember.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(GzipMember.checksum(of: []) == 0)
    }

    @Test func laysOutAMemberAsItsStandardSays() {
        // RFC 1952: ten bytes of head; RFC 1951: last block, length 1 and its complement; CRC-32 of "a" is E8B7BE43.
        #expect(
            GzipMember.storing([0x61]) == [
                0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1, 1, 0, 0xFE, 0xFF, 0x61, 0x43, 0xBE, 0xB7, 0xE8, 1, 0, 0, 0,
            ])
    }

    /// zlib reads it back, whether it needs no block, one, or more than one.
    @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
    func isReadBack(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 31) }
        let member = GzipMember.storing(bytes)
        var source = GzipSource(MemorySource(member))
        var read: [UInt8] = []
        try withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 1) { buffer in
            while case let count = try source.read(into: buffer), count > 0 { read += buffer[..<count] }
        }
        #expect(read == bytes)
    }
}
