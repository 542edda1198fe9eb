import Testing

@testable import DelimitedText

@Suite struct TextSourceTests {
    private func read(
        _ bytes: [UInt8], encoding: TextEncoding? = nil, count: Int = 1000
    ) throws -> (text: [UInt8], encoding: EncodingDecision) {
        var source = try TextSource(MemorySource(bytes), encoding: encoding)
        var text: [UInt8] = []
        while try source.read(atMost: count, into: &text) {}
        return (text, source.encoding)
    }

    private func detected(_ encoding: TextEncoding, mark: TextEncoding? = nil) -> EncodingDecision {
        EncodingDecision(encoding: encoding, origin: .detected, byteOrderMark: mark)
    }

    @Test func asciiIsReportedAsUTF8() throws {
        #expect(try read(Array("a;b".utf8)) == (Array("a;b".utf8), detected(.utf8)))
        #expect(try read([]) == ([], detected(.utf8)))
    }

    @Test(arguments: [1, 2, 3, 1000])
    func theEncodingIsDecidedAtTheFirstByteAboveASCII(count: Int) throws {
        let ascii = [UInt8](repeating: 0x61, count: 200_000)
        #expect(try read(ascii + [0xEB], count: count * 500) == (ascii + [0xC3, 0xAB], detected(.windows1252)))
        #expect(try read(ascii + [0xC3, 0xAB], count: count * 500) == (ascii + [0xC3, 0xAB], detected(.utf8)))
    }

    @Test func aMarkDecidesAndIsDropped() throws {
        #expect(try read([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) == ([0x61, 0xFF], detected(.utf8, mark: .utf8)))
        #expect(
            try read([0xFF, 0xFE, 0xEB, 0x00]) == (
                [0xC3, 0xAB], detected(.utf16LittleEndian, mark: .utf16LittleEndian)
            ))
        #expect(try read([0xFE, 0xFF]) == ([], detected(.utf16BigEndian, mark: .utf16BigEndian)))
    }

    @Test func aGivenEncodingStands() throws {
        let given = EncodingDecision(encoding: .windows1252, origin: .given, byteOrderMark: nil)
        #expect(try read([0xC3, 0xAB], encoding: .windows1252) == (Array("Ã«".utf8), given))
    }

    @Test func aMarkOfAnotherThanTheGivenEncodingIsTextAndReported() throws {
        let given = EncodingDecision(encoding: .windows1252, origin: .given, byteOrderMark: .utf8)
        #expect(try read([0xEF, 0xBB, 0xBF, 0x61], encoding: .windows1252) == (Array("ï»¿a".utf8), given))
    }

    @Test func theBeginningIsGivenAgain() throws {
        let bytes = (0..<100_000).map { UInt8(0x61 + $0 % 26) }
        var source = try TextSource(MemorySource(bytes), encoding: nil)
        let beginning = try source.readBeginning()
        #expect(beginning.text == Array(bytes[..<65_536]))
        #expect(!beginning.isComplete)
        var text: [UInt8] = []
        while try source.read(atMost: 999, into: &text) {}
        #expect(text == bytes)
    }
}
