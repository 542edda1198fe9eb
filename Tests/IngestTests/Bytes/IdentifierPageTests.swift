import Testing

@testable import Ingest

struct IdentifierPageTests {
    @Test(
        arguments: [
            ("K24-0001138", 138), ("00000", 0), ("12345", 345), ("000999", 999), ("99999999999999999999", 999),
            ("é12045", 45), ("Z-2024-10007", 7),
        ] as [(String, Int)])
    func anIDIsTheHeadOfItsPageAndAPosition(id: String, position: Int) {
        #expect(IdentifierPage.position(of: id.utf8.span) == position)
        var bytes = Array(id.utf8.dropLast(3))
        IdentifierPage.append(position, to: &bytes)
        #expect(bytes == Array(id.utf8))
    }

    @Test(arguments: [
        "", "1", "1234", "R-1234", "K24-0000016-1", "x12345y", "123456789012345678901",
        "7519d6d7-1416-4bb1-9782-db0afbc12345",
    ])
    func fewDigitsAndLongIDsHaveNoPage(id: String) { #expect(IdentifierPage.position(of: id.utf8.span) == nil) }

    /// Every byte at each of the last five, and before them.
    @Test func digitsAloneMakeAPosition() {
        var wrong = 0
        for index in 0..<6 {
            for byte in UInt8.min ... .max {
                var id = Array("x56789".utf8)
                id[index] = byte
                let isDigit = (0x30...0x39).contains(byte)
                let expected = index == 0 || isDigit ? Int(String(decoding: id[3...], as: UTF8.self)) : nil
                if IdentifierPage.position(of: id.span) != expected { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }
}
