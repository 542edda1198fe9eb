import CByteKernels
import TestSupport
import Testing

/// Both forms of the kernel that compares bytes, held to the comparison of arrays: `CByteKernels`.
@Suite struct SamenessKernelTests {
    private static let kernels:
        [(name: String, call: @Sendable (UnsafePointer<UInt8>, UnsafePointer<UInt8>, Int) -> Bool)] = [
            ("kernel", { kcc_same($0, $1, $2) }), ("portable", { kcc_same_portable($0, $1, $2) }),
        ]

    private func expectAgreement(_ left: [UInt8], _ right: [UInt8]) {
        // At every alignment of one of them, and with other bytes before and behind.
        for offset in 0..<8 {
            let first = [UInt8](repeating: 1, count: offset) + left + [1]
            let second = [2] + right + [2]
            first.withUnsafeBufferPointer { first in
                second.withUnsafeBufferPointer { second in
                    guard let first = first.baseAddress, let second = second.baseAddress else { return }
                    for (name, call) in Self.kernels
                    where call(first + offset, second + 1, left.count) != (left == right) {
                        Issue.record("\(name), \(left.count) bytes, at \(offset): \(left) and \(right)")
                    }
                }
            }
        }
    }

    @Test(arguments: 0...200)
    func oneBitMakesThemDifferent(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        expectAgreement(bytes, bytes)
        for index in 0..<count {
            var other = bytes
            other[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            expectAgreement(bytes, other)
        }
    }
}
