import TestSupport
import Testing

@testable import Metrics

@Suite struct SourceChainsTests {
    // Both have many actions, so that g is 14: a gap of 13 days is a migration, one of 14 is not.
    @Test func aMigrationOnADayContinues() {
        let old = SourceActivity(days: 0...99, actions: 5_000)
        for (first, isContinued) in [(100, true), (112, true), (113, false), (87, true), (85, false)] {
            let new = SourceActivity(days: first...(first + 300), actions: 5_000)
            let groups = isContinued ? [[0, 1]] : [[0], [1]]
            #expect(SourceChains.groups(of: [old, new]) == groups, "from day \(first)")
            #expect(SourceChains.groups(of: [new, old]) == groups, "from day \(first)")
        }
        #expect(SourceChains.groups(of: [old, SourceActivity(days: [], actions: 0)]) == [[0], [1]])
        #expect(SourceChains.groups(of: []) == [])
    }

    // The definition itself, pair by pair.
    @Test func randomSourcesAreJoinedAsTheDefinitionSays() {
        var random = SplitMix64(seed: 19)
        for _ in 0..<300 {
            let activities = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                let first = Int.random(in: 0...200, using: &random)
                let days =
                    Int.random(in: 0...1, using: &random) == 0
                    ? [] : [first, first + Int.random(in: 0...80, using: &random)]
                return SourceActivity(days: days, actions: Int.random(in: 1...400, using: &random))
            }
            #expect(SourceChains.groups(of: activities) == Self.groups(of: activities))
        }
    }

    private static func groups(of activities: [SourceActivity]) -> [[Int]] {
        var groups: [[Int]] = []
        for (number, activity) in activities.enumerated() {
            let joined = groups.filter { $0.contains { continues(activities[$0], activity) } }
            groups.removeAll { joined.contains($0) }
            groups.append((joined.flatMap(\.self) + [number]).sorted())
        }
        return groups.sorted { $0[0] < $1[0] }
    }

    private static func continues(_ one: SourceActivity, _ other: SourceActivity) -> Bool {
        guard let first = one.days.first, let last = one.days.last, let otherFirst = other.days.first,
            let otherLast = other.days.last
        else { return false }
        let longest = max(one.longestChanceSilence, other.longestChanceSilence)
        return abs(first - otherLast) < longest || abs(otherFirst - last) < longest
    }
}
