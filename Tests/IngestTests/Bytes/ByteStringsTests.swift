import Testing

@testable import Ingest

struct ByteStringsTests {
    /// More than the 1,048,576 strings of a block, of 0 to 9 bytes.
    @Test func stringsKeepTheirNumbers() {
        var strings = ByteStrings()
        #expect(strings.count == 0)
        let text: [UInt8] = Array("abcdefghijklmnop".utf8)
        let range = { (number: Int) in number % 7..<number % 7 + number % 10 }
        for number in 0..<1_050_000 { strings.append(text.span.extracting(range(number))) }
        #expect(strings.count == 1_050_000)
        for number in [0, 1, 2, 1_023, 1_024, 1_048_575, 1_048_576, 1_048_577, 1_049_999] {
            #expect(strings.withString(number) { $0.isEqual(to: text.span.extracting(range(number))) })
        }
        #expect((0..<1_050_000).allSatisfy { number in strings.withString(number) { $0.count } == number % 10 })
    }
}
