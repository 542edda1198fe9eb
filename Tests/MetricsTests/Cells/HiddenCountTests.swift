import Testing

@testable import Metrics

@Suite struct HiddenCountTests {
    /// Against all ways to write the sum.
    @Test func aPartIsUndeterminedWhenTwoWaysDifferInIt() {
        let bounds = [1...4, 1...2, 1...4]
        for first in bounds[0] {
            for second in bounds[1] {
                for third in bounds[2] {
                    let counts = [
                        HiddenCount(first, minimum: 5), HiddenCount(second, minimum: 5, limit: 2),
                        HiddenCount(third, minimum: 5),
                    ]
                    #expect(counts.map(\.bounds) == bounds)
                    let ways = bounds[0].flatMap { one in
                        bounds[1].flatMap { two in bounds[2].map { [one, two, $0] } }
                    }.filter { $0.reduce(0, +) == first + second + third }
                    let isOpen = (0..<3).allSatisfy { index in Set(ways.map { $0[index] }).count > 1 }
                    #expect(HiddenCount.areUndetermined(counts) == isOpen)
                }
            }
        }
    }

    @Test func nothingHiddenIsUndetermined() {
        #expect(HiddenCount.areUndetermined([]))
    }

    @Test func aSumLiesBetweenThoseOfItsParts() {
        let parts = [HiddenCount(2, minimum: 5), HiddenCount(3, minimum: 5)]
        #expect(HiddenCount(45, hiding: parts, limit: nil).bounds == 42...48)
        #expect(HiddenCount(5, hiding: parts, limit: 4).bounds == 2...4)
    }
}
