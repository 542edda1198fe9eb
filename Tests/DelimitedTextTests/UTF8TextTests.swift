import TestSupport
import Testing

@testable import DelimitedText

/// The outside truth is the standard library's own validation.
@Suite struct UTF8TextTests {
    private func expectAgreement(_ bytes: [UInt8]) {
        let expected = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
        #expect(bytes.withUnsafeBufferPointer(UTF8Text.isWellFormedWithoutNUL) == expected, "\(bytes)")
    }

    @Test func agreesOnEveryPairOfBytes() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max { expectAgreement([first, second]) }
        }
    }

    @Test func agreesAtTheBordersOfLongerSequences() {
        let borders: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        for first in UInt8(0xDF)...0xFF {
            for second in borders {
                for third in borders {
                    expectAgreement([first, second, third])
                    for fourth in borders { expectAgreement([first, second, third, fourth]) }
                }
            }
        }
    }

    /// The bytes are as many as are looked at one by one, eight at a time, and 32 at a time with a rest behind.
    @Test(arguments: 0..<76)
    func findsOneBadByteAtEveryIndex(index: Int) {
        for bad in [0x00, 0x80, 0xFF] as [UInt8] {
            for count in [20, 76] where index < count {
                var bytes = [UInt8](repeating: 0x01, count: count)
                expectAgreement(bytes)
                bytes[index] = bad
                expectAgreement(bytes)
            }
        }
    }

    @Test(arguments: 0..<74)
    func readsOnBehindALetterBeyondASCIIAtEveryIndex(index: Int) {
        for letter in ["é", "€", "😀"] {
            var bytes = [UInt8](repeating: 0x61, count: 76)
            bytes.insert(contentsOf: letter.utf8, at: index)
            expectAgreement(bytes)
            bytes[75] = 0x80
            expectAgreement(bytes)
        }
    }

    @Test(arguments: 0...20)
    func countsTheASCIIBeforeAnythingElse(count: Int) {
        let bytes = [UInt8](repeating: 0x7F, count: count) + [0x80] + [UInt8](repeating: 0x61, count: 9)
        #expect(bytes.withUnsafeBufferPointer(UTF8Text.asciiCount) == count)
        #expect(Array(bytes[..<count]).withUnsafeBufferPointer(UTF8Text.asciiCount) == count)
    }
}
