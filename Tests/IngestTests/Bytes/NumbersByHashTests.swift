import TestSupport
import Testing

@testable import Ingest

struct NumbersByHashTests {
    @Test func anEmptyOneFindsNothing() {
        let numbers = NumbersByHash()
        #expect(numbers.search(0) { _ in true }.number == nil)
        #expect(numbers.search(.max) { _ in true }.number == nil)
        #expect(numbers.firstNumber(under: .max) == nil)
    }

    @Test func onlyTheUpperHalfOfAHashCounts() {
        var numbers = NumbersByHash()
        numbers.insert(7, under: 5 << 32, at: 0)
        #expect(numbers.search(5 << 32 | 0xFFFF_FFFF) { _ in true }.number == 7)
        #expect(numbers.search(6 << 32) { _ in true }.number == nil)
        #expect(numbers.search(4 << 32) { _ in true }.number == nil)
        #expect(numbers.search(5 << 32) { $0 != 7 }.number == nil)
    }

    /// How the upper halves of hashes are spread, some so that many are the same, stand side by side, or are displaced
    /// beyond the last slot in which a hash belongs.
    enum Spread: CaseIterable {
        case even, few, lowest, highest, alwaysHighest

        func half(_ random: inout SplitMix64) -> UInt64 {
            switch self {
            case .even: UInt64.random(in: 0...0xFFFF_FFFF, using: &random)
            case .few: UInt64.random(in: 0..<50, using: &random) * 85_899_345
            case .lowest: UInt64.random(in: 0..<300, using: &random)
            case .highest: 0xFFFF_FFFF - UInt64.random(in: 0..<300, using: &random)
            case .alwaysHighest: 0xFFFF_FFFF
            }
        }

        /// How many to add: with an even spread past what one chunk of slots holds, else such that their runs can be walked.
        var count: Int { self == .even ? 300_000 : 1_500 }
    }

    /// Room may be made at any time, for more than there is or less.
    @Test func roomThatIsMadeKeepsAllNumbers() {
        var random = SplitMix64(seed: 1)
        var numbers = NumbersByHash()
        var hashes: [UInt64] = []
        for capacity in [0, 1, 500, 20, 100_000, 3, 400_000] {
            numbers.reserveCapacity(capacity)
            for number in hashes.count..<hashes.count + 1_000 {
                hashes.append(random.next())
                numbers.insert(number, under: hashes[number], at: numbers.search(hashes[number]) { _ in false }.slot)
            }
            let wrong = hashes.indices.filter { number in
                numbers.search(hashes[number]) { $0 == number }.number != number
            }
            #expect(wrong.isEmpty, "room for \(capacity)")
        }
    }

    /// Against a dictionary of lists, after each size at which it grew and between them.
    @Test(arguments: Spread.allCases) func itFindsWhatADictionaryFinds(spread: Spread) {
        var random = SplitMix64(seed: 1)
        var numbers = NumbersByHash()
        var expected: [UInt64: [Int]] = [:]
        var disagreements = 0
        func check(_ half: UInt64) {
            var found: [Int] = []
            let last = numbers.search(half << 32) { number in
                found.append(number)
                return false
            }.number
            if last != nil || found.sorted() != expected[half, default: []] { disagreements += 1 }
            let first = numbers.firstNumber(under: half << 32)
            if let first, expected[half]?.contains(first) != true { disagreements += 1 }
            for number in found.prefix(3) where numbers.search(half << 32, where: { $0 == number }).number != number {
                disagreements += 1
            }
        }
        for number in 0..<spread.count {
            let half = spread.half(&random)
            let hash = half << 32 | random.next() >> 32
            numbers.insert(number, under: hash, at: numbers.search(hash) { _ in false }.slot)
            expected[half, default: []].append(number)
            check(half)
            check(spread.half(&random))
            if number < 100 { for half in expected.keys { check(half) } }
        }
        for half in expected.keys { check(half) }
        #expect(disagreements == 0)
    }
}
