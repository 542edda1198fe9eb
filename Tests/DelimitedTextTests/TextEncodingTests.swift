import Platform
import Testing

@testable import DelimitedText

@Suite struct TextEncodingTests {
    private func decode(_ bytes: [UInt8], _ encoding: TextEncoding, isEnd: Bool) -> (text: [UInt8], consumed: Int) {
        var text: [UInt8] = []
        let consumed = bytes.withUnsafeBufferPointer { encoding.decode($0, isEnd: isEnd, into: &text) }
        return (text, consumed)
    }

    @Test func decodesEveryScalarOfUTF16() throws {
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let units = Array(String(scalar).utf16)
            let big = units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
            let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
            let expected = Array(String(scalar).utf8)
            #expect(decode(big, .utf16BigEndian, isEnd: false) == (expected, big.count))
            #expect(decode(little, .utf16LittleEndian, isEnd: false) == (expected, little.count))
        }
    }

    @Test func waitsForTheRestOfACharacter() {
        #expect(decode([0x00, 0x61, 0x00], .utf16BigEndian, isEnd: false) == ([0x61], 2))
        #expect(decode([0x00, 0x61, 0xD8, 0x3D, 0xDE], .utf16BigEndian, isEnd: false) == ([0x61], 2))
    }

    @Test func whatIsInvalidStaysInvalid() {
        #expect(decode([0x00, 0x61, 0x00], .utf16BigEndian, isEnd: true) == ([0x61, 0xFF], 3))
        #expect(decode([0xD8, 0x3D], .utf16BigEndian, isEnd: true) == ([0xFF], 2))
        #expect(decode([0xDE, 0x00, 0x00, 0x61], .utf16BigEndian, isEnd: true) == ([0xFF, 0x61], 4))
        #expect(decode([0xD8, 0x3D, 0x00, 0x61], .utf16BigEndian, isEnd: true) == ([0xFF, 0x61], 4))
        #expect(
            decode([0x81, 0x8D, 0x8F, 0x90, 0x9D], .windows1252, isEnd: true) == ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF], 5))
        #expect(decode([0xC3, 0x61, 0xFF], .utf8, isEnd: true) == ([0xC3, 0x61, 0xFF], 3))
    }

    @Test func decodesWindows1252() {
        let bytes: [UInt8] = Array("prijs ".utf8) + [0x80, 0x35, 0xEB, 0xFF]
        #expect(decode(bytes, .windows1252, isEnd: false) == (Array("prijs €5ëÿ".utf8), 10))
    }

    @Test func recognisesAByteOrderMark() {
        #expect(TextEncoding.marked(by: [0xEF, 0xBB, 0xBF]) == .utf8)
        #expect(TextEncoding.marked(by: [0xFF, 0xFE]) == .utf16LittleEndian)
        #expect(TextEncoding.marked(by: [0xFE, 0xFF, 0x00]) == .utf16BigEndian)
        #expect(TextEncoding.marked(by: [0xEF, 0xBB]) == nil)
        #expect(TextEncoding.marked(by: []) == nil)
    }

    @Test func aCodePageIsDecodedByteByByte() throws {
        let page = TextEncoding.codePage(try #require(CodePage(named: "cp850")))
        #expect(decode([0x63, 0x61, 0x66, 0x82, 0x3B, 0x94, 0x82], page, isEnd: false) == (Array("café;öé".utf8), 7))
        let ascii = TextEncoding.codePage(try #require(CodePage(named: "us-ascii")))
        #expect(decode([0x61, 0x82, 0x62], ascii, isEnd: true) == ([0x61, 0xFF, 0x62], 3))
    }
}
