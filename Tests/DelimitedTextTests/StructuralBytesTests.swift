import TestSupport
import Testing

@testable import DelimitedText

@Suite struct StructuralBytesTests {
    /// What is found block by block is what is found byte by byte, from every place of a text on.
    @Test(arguments: 0..<4 as Range<UInt64>)
    func findsWhatALoopOverAllBytesFinds(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters: [UInt8] = [
            0x3B, 0x22, 0x0A, 0x0D, 0x61, 0x7F, 0x3A, 0x3C, 0x21, 0x0B, 0x80, 0x00, 0xBB, 0xA2, 0x8A,
        ]
        for _ in 0..<20 {
            // Mostly plain letters, so that many blocks hold nothing.
            let plain = Int.random(in: 1...60, using: &random)
            let text = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                Int.random(in: 0..<plain, using: &random) == 0 ? letters.randomElement(using: &random) ?? 0x61 : 0x61
            }
            for start in 0...text.count {
                let expected = (start..<text.count).filter { [0x3B, 0x22, 0x0A, 0x0D].contains(text[$0]) }
                #expect(text.withUnsafeBytes { places(in: $0, from: start) } == expected, "seed \(seed), from \(start)")
            }
        }
    }

    /// NUL and all from 0x80 on are unusual, wherever in its block one stands, and only until that is forgotten.
    @Test func tellsOfUnusualBytes() {
        for byte in 0...UInt8.max {
            for place in [0, 15, 16, 63, 64, 70, 127] {
                var text = [UInt8](repeating: 0x61, count: 130)
                text[place] = byte
                text[129] = 0x0A
                text.withUnsafeBytes { bytes in
                    var structural = StructuralBytes(in: bytes, from: 0, delimiter: 0x3B)
                    structural.forgetUnusual()
                    while structural.next() != nil {}
                    #expect(structural.sawUnusual == (byte == 0 || byte >= 0x80), "\(byte) at \(place)")
                    structural.forgetUnusual()
                    #expect(!structural.sawUnusual)
                }
            }
        }
    }

    private func places(in text: UnsafeRawBufferPointer, from start: Int) -> [Int] {
        var structural = StructuralBytes(in: text, from: start, delimiter: 0x3B)
        var places: [Int] = []
        while let place = structural.next() { places.append(place) }
        return places
    }
}
