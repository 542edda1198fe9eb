import TestSupport
import Testing

@testable import DelimitedText

@Suite struct SeparatorMapTests {
    /// The map, and what it must be: byte for byte, with comparisons that are written out.
    private func expectAgreement(
        _ text: [UInt8], delimiter: Delimiter, _ comment: Comment, _ quoting: Quoting = .aroundCells
    ) {
        var map = SeparatorMap()
        // What was mapped before is forgotten.
        Array("\";;é\n\"".utf8).withUnsafeBufferPointer { map.map($0, delimiter: 0x3B) }
        text.withUnsafeBufferPointer { map.map($0, delimiter: delimiter.byte, quoting) }
        let expected = text.indices.filter { index in
            text[index] == delimiter.byte || text[index] == 0x22 && quoting == .aroundCells || text[index] <= 0x0D
        }
        for start in [0, 1, 63, 64, 65, text.count] where start <= text.count {
            let found = map.words.withUnsafeBufferPointer { words in
                var positions = SeparatorMap.Positions(words, from: start)
                var found: [Int] = []
                while let position = positions.next() { found.append(position) }
                return found
            }
            #expect(found == expected.filter { $0 >= start }, comment)
        }
        #expect(map.count == expected.count, comment)
        let stretches = map.stretchesBeyondASCII
        for index in text.indices where text[index] >= 0x80 {
            #expect(stretches.contains { $0.contains(index) }, comment)
        }
        for (stretch, next) in zip(stretches, stretches.dropFirst()) {
            #expect(stretch.upperBound < next.lowerBound, comment)
        }
        for stretch in stretches {
            #expect(stretch.lowerBound % 64 == 0 && (stretch.upperBound % 64 == 0 || stretch.upperBound == text.count))
            for block in stride(from: stretch.lowerBound, to: stretch.upperBound, by: 64) {
                #expect(text[block..<min(block + 64, text.count)].contains { $0 >= 0x80 }, comment)
            }
        }
    }

    @Test(arguments: 0...200)
    func agreesOnTextsOfEveryLength(length: Int) {
        expectAgreement([UInt8](repeating: 0x61, count: length), delimiter: .semicolon, "no separators")
        expectAgreement([UInt8](repeating: 0x3B, count: length), delimiter: .semicolon, "delimiters alone")
        expectAgreement([UInt8](repeating: 0x3B, count: length), delimiter: .tab, "another delimiter")
        expectAgreement([UInt8](repeating: 0x22, count: length), delimiter: .comma, "quotes alone")
        expectAgreement([UInt8](repeating: 0x22, count: length), delimiter: .comma, "quotes as letters", .letters)
    }

    @Test func agreesOnEveryByteAtEveryIndex() {
        for byte in UInt8.min...UInt8.max {
            for index in [0, 7, 8, 15, 16, 31, 47, 63, 64, 69] {
                var text = [UInt8](repeating: 0x61, count: 70)
                text[index] = byte
                expectAgreement(text, delimiter: .comma, "byte \(byte) at \(index)")
            }
        }
    }

    @Test func stretchesThatTouchAreOne() {
        for beyond in [[0], [63, 64], [10, 200], [64, 130, 200], [255], [256], [190, 191, 192]] {
            var text = [UInt8](repeating: 0x61, count: 257)
            for index in beyond { text[index] = 0xC3 }
            expectAgreement(text, delimiter: .comma, "beyond ASCII at \(beyond)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func agreesOnRandomBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = (0..<300).map { _ in UInt8.random(in: 0...(seed.isMultiple(of: 2) ? 255 : 64), using: &random) }
        expectAgreement(text, delimiter: .verticalBar, "seed \(seed)")
        expectAgreement(text, delimiter: .verticalBar, "seed \(seed), quotes as letters", .letters)
    }
}
