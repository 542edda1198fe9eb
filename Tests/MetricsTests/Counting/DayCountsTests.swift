import Testing

@testable import Metrics

@Suite struct DayCountsTests {
    @Test func daysAreCountedInOrder() {
        let counts = DayCounts([5, 1, 1, 9, 5, 1])
        #expect(counts.days == [1, 5, 9])
        #expect(counts.counts == [3, 2, 1])
        #expect(counts.total == 6)
        #expect(DayCounts([]) == DayCounts())
    }

    @Test func sumsAreOfEachDay() {
        #expect(
            DayCounts.sum(of: [DayCounts([1, 2]), DayCounts(), DayCounts([2, 2, 7])]) == DayCounts([1, 2, 2, 2, 7]))
    }
}
