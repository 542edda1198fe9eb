import Testing

@testable import Metrics

@Suite struct SourceActivityTests {
    // ln(1000 · 100) = 11.51: over 365 days 42.02, over 100 days 11.5, which is under 14; of 12 actions over 100 days 78.3.
    @Test(arguments: [(364, 100, 43), (99, 100, 14), (99, 12, 79), (0, 1, 14)])
    func longestChanceSilence(lastDay: Int, actions: Int, days: Int) {
        #expect(SourceActivity(days: [0, lastDay], actions: actions).longestChanceSilence == days)
        #expect(SourceActivity(days: [], actions: 0).longestChanceSilence == 14)
    }

    // Both have many actions, so that g is 14: a gap of 13 days is a migration, one of 14 is not.
    @Test func aMigrationOnADayContinues() {
        let old = SourceActivity(days: 0...99, actions: 5_000)
        for (first, isContinued) in [(100, true), (112, true), (113, false), (87, true), (85, false)] {
            let new = SourceActivity(days: first...(first + 300), actions: 5_000)
            #expect(old.continues(new) == isContinued, "from day \(first)")
            #expect(new.continues(old) == isContinued, "from day \(first)")
        }
        #expect(!old.continues(SourceActivity(days: [], actions: 0)))
    }

    @Test func aUnionHasTheDaysAndActionsOfBoth() {
        let both = SourceActivity(days: [3, 1], actions: 4).union(SourceActivity(days: [3, 2], actions: 2))
        #expect(both == SourceActivity(days: [1, 2, 3], actions: 6))
    }
}
