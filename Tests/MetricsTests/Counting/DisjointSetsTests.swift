import Testing

@testable import Metrics

@Suite struct DisjointSetsTests {
    @Test func whatIsJoinedBelongsTogether() {
        var sets = DisjointSets(count: 6)
        for (one, other) in [(4, 2), (5, 1), (2, 4), (5, 4)] { sets.join(one, other) }
        let (all, firsts) = (sets.sets(), [4, 3].map { sets.first(with: $0) })
        #expect(all == [[0], [1, 2, 4, 5], [3]])
        #expect(firsts == [1, 3])
    }
}
