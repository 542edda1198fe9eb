import Testing

@testable import Ingest

struct LinkGraphTests {
    @Test func aRecordAloneReachesItself() {
        let graph = graph([])
        #expect(graph.isEmpty)
        #expect(ancestors(of: [3], in: graph) == [3])
        #expect(ancestors(of: [], in: graph) == [])
    }

    @Test func chainsAreFollowedUpwardsOnly() {
        // 4 follows up 3, that 2, that 1.
        let graph = graph([(4, 3), (3, 2), (2, 1)])
        #expect(!graph.isEmpty)
        #expect(ancestors(of: [4], in: graph) == [4, 3, 2, 1])
        #expect(ancestors(of: [2], in: graph) == [2, 1])
        #expect(ancestors(of: [1], in: graph) == [1])
    }

    @Test func linksAreManyToMany() {
        // 10 and 11 both follow up 1 and 2; 11 follows up 3 too. The first link is there twice.
        let graph = graph([(10, 1), (10, 2), (11, 1), (11, 2), (11, 3), (10, 1)])
        #expect(ancestors(of: [10], in: graph) == [10, 1, 2])
        #expect(ancestors(of: [11], in: graph) == [11, 1, 2, 3])
        #expect(ancestors(of: [10, 11], in: graph) == [10, 11, 1, 2, 3])
    }

    @Test func cyclesEnd() {
        let graph = graph([(1, 2), (2, 3), (3, 1), (3, 4), (5, 5)])
        #expect(ancestors(of: [1], in: graph) == [1, 2, 3, 4])
        #expect(ancestors(of: [3], in: graph) == [1, 2, 3, 4])
        #expect(ancestors(of: [5], in: graph) == [5])
    }

    @Test func manyRecordsAreReachedOnceEach() {
        // A comb: each record follows up the one before it and one of its own, and the last closes a cycle.
        let graph = graph((1...50).flatMap { [($0, $0 - 1), ($0, 1_000 + $0)] } + [(0, 50), (1_050, 7)])
        var records = [IdentityNumber(50)]
        graph.addAncestors(to: &records)
        #expect(records.map(\.index).sorted() == Array(0...50) + Array(1_001...1_050))
    }

    private func ancestors(of records: [Int], in graph: LinkGraph) -> Set<Int> {
        var reached = records.map { IdentityNumber($0) }
        graph.addAncestors(to: &reached)
        #expect(Set(reached).count == reached.count)
        return Set(reached.map(\.index))
    }

    private func graph(_ links: [(Int, Int)]) -> LinkGraph {
        var graph = LinkGraph()
        for (child, parent) in links { graph.link(IdentityNumber(child), to: IdentityNumber(parent)) }
        return graph
    }
}
