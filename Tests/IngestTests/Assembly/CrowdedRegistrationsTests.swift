import Testing

@testable import Ingest

/// Records are numbers, and those below 1,000 are registrations under the same number.
struct CrowdedRegistrationsTests {
    private func add(_ records: [Int], _ graph: LinkGraph, to crowded: inout CrowdedRegistrations) {
        crowded.add(records.map { IdentifierNumber($0) }, links: graph) { $0.index < 1_000 ? $0.index : nil }
    }

    @Test func allThatARecordFollowsUpIsFoundOnceInOrder() {
        // 1000 follows up 7 and 1001, that 3 and, in a circle, 1000; 9 follows up 8.
        let graph = LinkGraph(links: [(1_000, 7), (1_000, 1_001), (1_001, 3), (1_001, 1_000), (9, 8)])
        var crowded = CrowdedRegistrations()
        #expect(crowded.positions == [])
        add([1_000], graph, to: &crowded)
        #expect(crowded.positions == [3, 7])
        add([1_001, 9], graph, to: &crowded)
        #expect(crowded.positions == [3, 7, 8, 9])
    }

    @Test func noLinkIsFollowedTwice() {
        let graph = LinkGraph(links: (0..<500).map { (1_000, $0) } + [(1_001, 1_000), (1_002, 1_000)])
        var crowded = CrowdedRegistrations()
        for _ in 0..<3 { for record in [1_000, 1_001, 1_002] { add([record], graph, to: &crowded) } }
        #expect(crowded.visits == 502)
        #expect(crowded.positions == (0..<500).map { UInt32($0) })
    }
}
