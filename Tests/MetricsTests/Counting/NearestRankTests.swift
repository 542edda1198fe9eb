import TestSupport
import Testing

@testable import Metrics

@Suite struct NearestRankTests {
    // Position ⌈p·n/100⌉: of five values the 30th percentile is at ⌈1.5⌉ = 2, the 40th at 2, the 50th at ⌈2.5⌉ = 3, the
    // 100th at 5. The worked example of «Percentile», section nearest-rank method, in Wikipedia: 15, 20, 35, 40, 50.
    @Test(arguments: [(5, 15), (30, 20), (40, 20), (50, 35), (100, 50)] as [(Int, UInt32)])
    func workedExample(percent: Int, value: UInt32) {
        #expect(nearestRank(percent, of: [35, 50, 15, 40, 20]) == value)
    }

    // Of 20 values the 95th percentile is at position 19, of 21 at ⌈19.95⌉ = 20, of 1 at 1.
    @Test(arguments: [(20, 19), (21, 20), (1, 1), (100, 95), (101, 96)] as [(UInt32, UInt32)])
    func percentile95OfTheFirstNumbers(count: UInt32, value: UInt32) {
        #expect(nearestRank(95, of: Array((1...count).reversed())) == value)
    }

    @Test func noValueHasNoPercentile() {
        #expect(nearestRank(50, of: []) == nil)
    }

    @Test func extremesAndRepeatsAreFound() {
        #expect(nearestRank(50, of: [.max]) == .max)
        #expect(nearestRank(50, of: [.max, 0]) == 0)
        #expect(nearestRank(51, of: [.max, 0]) == .max)
        #expect(nearestRank(95, of: [7, 7, 7, 7]) == 7)
    }

    // Against sorting, for values that differ in any of their four bytes.
    @Test(arguments: 0..<50)
    func agreesWithSorting(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let most = [9, 300, 70_000, 20_000_000, UInt32.max][seed % 5]
        let values = (0..<(1 + seed * 7)).map { _ in UInt32.random(in: 0...most, using: &generator) }
        let sorted = values.sorted()
        for percent in [1, 50, 95, 100] {
            let position = (percent * values.count).quotientAndRemainder(dividingBy: 100)
            let index = position.remainder == 0 ? position.quotient - 1 : position.quotient
            #expect(nearestRank(percent, of: values) == sorted[index], "seed \(seed)")
        }
    }
}
