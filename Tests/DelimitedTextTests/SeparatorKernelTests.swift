import CByteKernels
import TestSupport
import Testing

/// Both forms of the kernel of separators, held to comparisons that are written out: `CByteKernels`.
@Suite struct SeparatorKernelTests {
    private static let kernels: [(name: String, call: @Sendable (UnsafePointer<UInt8>, UInt8, UInt8) -> kcc_block)] = [
        ("kernel", { kcc_separators($0, $1, $2) }), ("portable", { kcc_separators_portable($0, $1, $2) }),
    ]

    /// Compares the 64 bytes from `offset` on.
    private func expectAgreement(_ text: [UInt8], from offset: Int, delimiter: UInt8, quote: UInt8) {
        let block = text[offset..<offset + 64]
        var expected: UInt64 = 0
        for (index, byte) in block.enumerated() where byte == delimiter || byte == quote || byte <= 0x0D {
            expected |= 1 << UInt64(index)
        }
        let isBeyondASCII = block.contains { $0 >= 0x80 }
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            for (name, call) in Self.kernels {
                let found = call(base + offset, delimiter, quote)
                if found.separators == expected, (found.beyondASCII != 0) == isBeyondASCII { continue }
                Issue.record("\(name), delimiter \(delimiter), quote \(quote): \(Array(block)), \(found)")
            }
        }
    }

    @Test func everyByteIsFoundAtEveryIndexBesideEveryOther() {
        // What borrows from its neighbours or overflows into them, if anything does.
        for neighbour in [0x00, 0x0D, 0x0E, 0x22, 0x23, 0x3B, 0x3C, 0x61, 0x7F, 0x80, 0x8D, 0xBB, 0xFF] as [UInt8] {
            for byte in UInt8.min...UInt8.max {
                for index in 0..<64 {
                    var text = [UInt8](repeating: neighbour, count: 64)
                    text[index] = byte
                    expectAgreement(text, from: 0, delimiter: 0x3B, quote: 0x22)
                }
            }
        }
    }

    @Test(arguments: 0..<16 as Range<UInt64>)
    func randomBytesAreTheSameAtEveryAlignment(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let alphabets: [[UInt8]] = [
            Array(0...255), Array(0...64), [0x22, 0x3B, 0x61], [0x0D, 0x0E, 0x8D, 0x8E], [0xA2, 0xBB, 0x22, 0x3B],
        ]
        for round in 0..<60 {
            let alphabet = alphabets[round % alphabets.count]
            let text = (0..<128).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let delimiter = [0x3B, 0x2C, 0x09, 0x7C, UInt8(truncatingIfNeeded: random.next())][round % 5]
            // Where quotes are letters the delimiter stands for both.
            let quote = round % 3 == 0 ? delimiter : 0x22
            for offset in 0...64 { expectAgreement(text, from: offset, delimiter: delimiter, quote: quote) }
        }
    }
}
