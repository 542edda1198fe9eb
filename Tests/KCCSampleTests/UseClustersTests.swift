import Testing

@testable import kcc_sample

@Suite struct UseClustersTests {
    private func hundredths(captured: [Int: Int], used: [Int: Int]) -> Int? {
        func perDay(_ counts: [Int: Int]) -> [Int] { (0..<366).map { counts[$0] ?? 0 } }
        var clusters = UseClusters(in: .committed)
        clusters.add(captured: perDay(captured)[...], used: perDay(used), on: Array(0..<366))
        return clusters.hundredths
    }

    @Test func comparesDaysWithTheirMonth() {
        // Half of 40 are used, all on one of two days: (10² + 10²)/(20 · ¼) = 40, by one degree of freedom.
        #expect(hundredths(captured: [0: 20, 1: 20], used: [0: 20]) == 4_000)
        // As even as can be: never below one.
        #expect(hundredths(captured: [0: 20, 1: 20], used: [0: 10, 1: 10]) == 100)
        // A season is no cluster: all of January, nothing of February.
        #expect(hundredths(captured: [0: 20, 1: 20, 31: 20, 32: 20], used: [0: 20, 1: 20]) == nil)
        // ½ used of each 16: (3² + 3²)/4 = 4.5 in January; (1² + 1²)/4 = 0.5 in February: 5 by two degrees.
        #expect(
            hundredths(captured: [0: 16, 1: 16, 31: 16, 32: 16], used: [0: 11, 1: 5, 31: 9, 32: 7]) == 250)
    }

    @Test func needsFifteenUses() {
        #expect(hundredths(captured: [0: 20, 1: 20], used: [0: 14]) == nil)
        #expect(hundredths(captured: [0: 20, 1: 20], used: [0: 15]) != nil)
    }
}
