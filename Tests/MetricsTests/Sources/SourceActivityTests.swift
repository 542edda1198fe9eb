import Testing

@testable import Metrics

@Suite struct SourceActivityTests {
    // ln(1000 · 100) = 11.51: over 365 days 42.02, over 100 days 11.5, which is under 14; of 12 actions over 100 days 78.3.
    @Test(arguments: [(364, 100, 43), (99, 100, 14), (99, 12, 79), (0, 1, 14)])
    func longestChanceSilence(lastDay: Int, actions: Int, days: Int) {
        #expect(SourceActivity(days: [0, lastDay], actions: actions).longestChanceSilence == days)
        #expect(SourceActivity(days: [], actions: 0).longestChanceSilence == 14)
    }

    @Test func aUnionHasTheDaysAndActionsOfAll() {
        let both = SourceActivity.union(
            of: [SourceActivity(days: [3, 1], actions: 4), SourceActivity(days: [3, 2], actions: 2)])
        #expect(both == SourceActivity(days: [1, 2, 3], actions: 6))
    }
}
