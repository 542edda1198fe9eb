import Testing

@testable import Reporting

@Suite struct StoredArchiveTests {
    /// An archive with the one member `a.txt`, which holds `kcc kcc kcc kcc`, as Python's zipfile deflates it.
    private static let deflated: [UInt8] = hexadecimal(
        """
        504b03041400000008000000210057bd8862080000000f00000005000000612e747874cb4e4e56c8466000504b0102140314\
        00000008000000210057bd8862080000000f000000050000000000000000000000800100000000612e747874504b05060000\
        000001000100330000002b0000000000
        """)

    private static func hexadecimal(_ text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test func aDeflatedMemberIsTakenOut() throws {
        let archive = try #require(StoredArchive(unpacking: Self.deflated))
        #expect(archive.members.map(\.name) == ["a.txt"])
        #expect(archive.members.map(\.content) == [Array("kcc kcc kcc kcc".utf8)])
    }

    @Test func membersAreStoredAsTheyAreInTheirOrder() {
        let contents = [[], Array("kcc".utf8), [UInt8](repeating: 7, count: 100_000)]
        let members = contents.enumerated().map {
            StoredArchive.Member(name: "map/\($0)", content: $1, checksum: Inflation.checksum(of: $1))
        }
        let bytes = StoredArchive(members).bytes
        #expect(StoredArchive(unpacking: bytes)?.members.map(\.content) == contents)
        #expect(
            WorkbookParts(bytes).parts.mapValues(Array.init) == [
                "map/0": [], "map/1": contents[1], "map/2": contents[2],
            ])
        #expect(WorkbookParts(bytes).forms.allSatisfy { $0 == (0, 0x21) })
    }

    /// Cut off anywhere, or with any byte of the member changed, it is no archive.
    @Test func whatIsDamagedIsNone() throws {
        for length in 0..<Self.deflated.count {
            #expect(StoredArchive(unpacking: Array(Self.deflated.prefix(length))) == nil)
        }
        for position in 35..<43 {
            var damaged = Self.deflated
            damaged[position] ^= 0x10
            #expect(StoredArchive(unpacking: damaged) == nil)
        }
    }

    /// The CRC-32 of the catalogue of checksums (https://reveng.sourceforge.io/crc-catalogue): CBF43926 of the nine digits.
    @Test func checksum() {
        #expect(Inflation.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
