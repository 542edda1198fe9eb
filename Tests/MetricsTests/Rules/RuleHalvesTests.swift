import Testing

@testable import Metrics

@Suite struct RuleHalvesTests {
    private func halves(_ days: [Int], counted: [Int], from start: Int? = nil) -> RuleHalves {
        RuleHalves(days: days, isCounted: days.indices.map(counted.contains), from: start)
    }

    /// Two of three are at least half; the day on which the second lies belongs to the first half as a whole.
    @Test func theFirstHalfEndsWithTheDayByWhichHalfIsReached() {
        let halves = halves([1, 2, 2, 2, 3, 3], counted: [0, 1, 4])
        #expect(halves.first == 0..<4)
        #expect(halves.second == 4..<6)
    }

    @Test func anEvenHalfIsEnough() {
        #expect(halves([1, 2, 3, 4], counted: [0, 1, 2, 3]).first == 0..<2)
        #expect(halves([1, 2, 3, 4], counted: [1, 3]).first == 0..<2)
        #expect(halves([1, 2, 3, 4, 5], counted: [0, 1, 2, 3, 4]).first == 0..<3)
    }

    @Test func whatLiesBeforeAChangeIsInNeither() {
        let halves = halves([1, 2, 3, 4, 5], counted: [0, 1, 2, 3, 4], from: 3)
        #expect(halves.first == 2..<4)
        #expect(halves.second == 4..<5)
    }

    @Test func withoutAnswersThereIsNoFirstHalf() {
        #expect(halves([1, 2, 3], counted: []).first.isEmpty)
        #expect(halves([1, 2, 3], counted: [0, 1, 2], from: 9).first.isEmpty)
        #expect(halves([], counted: []).second.isEmpty)
    }

    /// Positions are a part of a longer array, so that its indices begin anywhere.
    @Test func aSliceIsCutAsAnArrayIs() {
        let days = [9, 9, 1, 2, 3, 4][2...].lazy.map { $0 }
        let halves = RuleHalves(days: days, isCounted: [true, true, true, true], from: 2)
        #expect(halves.first == 1..<3)
        #expect(halves.second == 3..<4)
    }
}
