import Testing

@testable import DelimitedText

struct UnmarkedUTF16Tests {
    private func detect(_ bytes: [UInt8]) -> TextEncoding? { EncodingDetection.unmarkedUTF16(in: bytes[...]) }

    private func littleEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    @Test func theSideOfTheZerosDecides() {
        #expect(detect([0x61, 0, 0x3B, 0]) == .utf16LittleEndian)
        #expect(detect([0, 0x61, 0, 0x3B]) == .utf16BigEndian)
        #expect(detect(littleEndian("Łódź;€ 5;naam\n")) == .utf16LittleEndian)
    }

    /// Of 100 bytes 30 or 29, and of 40 zeros 2 or 3 on the other side.
    @Test func threeInTenAreEnoughAndOneInTwentyMayBeOnTheOtherSide() {
        func bytes(even: Int, odd: Int) -> [UInt8] {
            (0..<50).flatMap { [$0 < even ? 0 : 0x61, $0 < odd ? 0 : 0x61] as [UInt8] }
        }
        #expect(detect(bytes(even: 0, odd: 30)) == .utf16LittleEndian)
        #expect(detect(bytes(even: 0, odd: 29)) == nil)
        #expect(detect(bytes(even: 2, odd: 38)) == .utf16LittleEndian)
        #expect(detect(bytes(even: 38, odd: 2)) == .utf16BigEndian)
        #expect(detect(bytes(even: 3, odd: 37)) == nil)
    }

    @Test(arguments: [[], Array("a;b\n".utf8), [0x61, 0x3B, 0x62, 0, 0x0A], [0, 0, 0, 0]] as [[UInt8]])
    func elseItIsNone(_ bytes: [UInt8]) { #expect(detect(bytes) == nil) }

    @Test func onlyTheBeginningIsLookedAt() {
        let text = [UInt8](repeating: 0x61, count: 65_536)
        #expect(detect(text + [UInt8](repeating: 0, count: 65_536)) == nil)
        #expect(detect(littleEndian(String(repeating: "a", count: 32_768)) + text) == .utf16LittleEndian)
    }

    @Test func itIsReadUnlessAnotherEncodingIsGiven() throws {
        let text = littleEndian("café;b\n")
        let file = try DelimitedFile(MemorySource(text))
        #expect(file.beginning.text == Array("café;b\n".utf8))
        #expect(file.beginning.foreignFormat == nil)
        #expect(
            file.encoding == EncodingDecision(encoding: .utf16LittleEndian, origin: .detected, byteOrderMark: nil))
        #expect(
            try DelimitedFile(MemorySource(text), encoding: .utf8).beginning.foreignFormat == .unmarkedUTF16)
    }
}
