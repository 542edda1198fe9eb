import TestSupport
import Testing

@testable import Ingest

struct ByteComparisonTests {
    /// The plain twin compares arrays.
    @Test func bytesAreEqualAsArraysAre() {
        var random = SplitMix64(seed: 8)
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(areEqual(bytes, Array(bytes)))
            for index in 0..<count {
                var other = bytes
                other[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                #expect(!areEqual(bytes, other), "\(count) bytes, other at \(index)")
            }
            #expect(!areEqual(bytes, bytes + [0]))
        }
    }

    private func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.span.isEqual(to: right.span) }

    @Test func textsThatDifferByABitHaveDifferentHashes() {
        var hashes: Set<UInt64> = []
        var texts = 0
        for count in 0...24 {
            let zeros = [UInt8](repeating: 0, count: count)
            hashes.insert(ByteHash.of(zeros.span))
            texts += 1
            for bit in 0..<count * 8 {
                var other = zeros
                other[bit / 8] = 1 << UInt8(bit % 8)
                hashes.insert(ByteHash.of(other.span))
                texts += 1
            }
        }
        // Of 2,425 hashes of 64 bits no two are equal but once in 6 million million runs.
        #expect(hashes.count == texts)
    }

    /// Ids are as somebody would choose them who knows the hash but not its seed.
    ///
    /// They are blocks that differ at one byte or two, or numbers that are multiples of a power of two. Of 16,384 halves of 32 bits 0.03 pairs are equal by chance; 8
    /// would be in fewer than one run in 10¹⁶.
    @Test(arguments: 0..<5)
    func idsOfOnePatternDoNotCollide(pattern: Int) {
        func bytes(_ number: UInt64) -> [UInt8] { withUnsafeBytes(of: number.littleEndian, Array.init) }
        let ids = (0..<16_384 as Range<UInt64>).map { number -> [UInt8] in
            switch pattern {
            case 0: bytes(number << 48)
            case 1: bytes(number) + bytes(~number)
            case 2: bytes(number >> 7) + bytes(number & 127)
            case 3: [UInt8](repeating: 0, count: Int(number & 7)) + bytes(number << 13)
            default: Array("K24-\(number)".utf8)
            }
        }
        let halves = Set(ids.map { ByteHash.of($0.span) >> 32 })
        #expect(Set(ids).count - halves.count < 8)
    }
}
