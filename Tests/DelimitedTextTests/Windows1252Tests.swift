import Testing

@testable import DelimitedText

@Suite struct Windows1252Tests {
    /// The rows 0x80 to 0x9F of the Unicode consortium's `CP1252.TXT` (version 2.01); 81, 8D, 8F, 90 and 9D are
    /// undefined there.
    static let table: [(byte: UInt8, scalar: UInt32)] = [
        (0x80, 0x20AC), (0x82, 0x201A), (0x83, 0x0192), (0x84, 0x201E), (0x85, 0x2026), (0x86, 0x2020),
        (0x87, 0x2021), (0x88, 0x02C6), (0x89, 0x2030), (0x8A, 0x0160), (0x8B, 0x2039), (0x8C, 0x0152),
        (0x8E, 0x017D), (0x91, 0x2018), (0x92, 0x2019), (0x93, 0x201C), (0x94, 0x201D), (0x95, 0x2022),
        (0x96, 0x2013), (0x97, 0x2014), (0x98, 0x02DC), (0x99, 0x2122), (0x9A, 0x0161), (0x9B, 0x203A),
        (0x9C, 0x0153), (0x9E, 0x017E), (0x9F, 0x0178),
    ]

    @Test func everyByteHasTheCharacterOfTheTable() {
        for byte in UInt8.min...UInt8.max {
            let expected = 0x80...0x9F ~= byte ? Self.table.first { $0.byte == byte }?.scalar : UInt32(byte)
            #expect(Windows1252.scalar(of: byte) == expected, "\(byte)")
        }
    }

    @Test func writesEveryCharacterThatItReads() throws {
        for byte in UInt8.min...UInt8.max {
            guard let value = Windows1252.scalar(of: byte) else { continue }
            let scalar = try #require(Unicode.Scalar(value))
            #expect(Windows1252.byte(for: scalar) == byte, "\(byte)")
        }
    }

    @Test(arguments: ["\u{81}", "\u{0100}", "\u{1F600}"] as [Unicode.Scalar])
    func writesAQuestionMarkForWhatItLacks(scalar: Unicode.Scalar) {
        #expect(Windows1252.byte(for: scalar) == 0x3F)
    }
}
