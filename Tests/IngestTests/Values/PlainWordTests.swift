import TestSupport
import Testing

@testable import Ingest

struct PlainWordTests {
    /// The plain twin goes from letter to letter.
    @Test func anyTextIsReadAndLowercasedAsItsLettersAreOneByOne() {
        var random = SplitMix64(seed: 21)
        for _ in 0..<20_000 {
            var text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0x21...0x7F, using: &random)
            }
            // One strange letter, or some spaces.
            for _ in 0..<Int.random(in: 0...2, using: &random) where !text.isEmpty {
                let index = Int.random(in: text.indices, using: &random)
                text[index] =
                    [0x00, 0x09, 0x1F, 0x20, 0x20, 0x20, 0x20, 0x21, 0x40, 0x41, 0x5A, 0x5B, 0x7F, 0x80, 0xC3, 0xFF]
                    .randomElement(using: &random) ?? 0
            }
            let letters = text.prefix(8)
            let hasOnlySingleSpaces = letters.split(separator: 0x20, omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty
            }
            guard letters.isEmpty || hasOnlySingleSpaces, letters.allSatisfy({ 0x20...0x7F ~= $0 }) else {
                #expect(PlainWord(text.span)?.bytes == nil, "\(text)")
                continue
            }
            let small = letters.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
            let number = { (bytes: [UInt8]) in bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
            #expect(PlainWord(text.span)?.bytes == number(Array(letters)), "\(text)")
            #expect(PlainWord(text.span)?.lowercased == number(small), "\(text)")
            #expect((PlainWord(wholeOf: text.span)?.bytes == nil) == (text.count > 8), "\(text)")
        }
    }

    @Test func aSetHoldsTheASCIIThatItWasMadeOf() {
        for letters in [[], [0x21], [0x3F, 0x40], Array(0x00...0x7F)] as [[UInt8]] {
            let set = ASCIISet(letters)
            for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == letters.contains(byte)) }
        }
    }
}
