import Testing

@testable import Ingest

struct LinkGraphTests {
    @Test func aRecordAloneReachesItself() {
        let graph = graph([])
        #expect(graph.isEmpty)
        #expect(graph.ancestors(of: [3]) == [3])
        #expect(graph.ancestors(of: []) == [])
    }

    @Test func chainsAreFollowedUpwardsOnly() {
        // 4 follows up 3, that 2, that 1.
        let graph = graph([(4, 3), (3, 2), (2, 1)])
        #expect(!graph.isEmpty)
        #expect(graph.ancestors(of: [4]) == [4, 3, 2, 1])
        #expect(graph.ancestors(of: [2]) == [2, 1])
        #expect(graph.ancestors(of: [1]) == [1])
    }

    @Test func linksAreManyToMany() {
        // 10 and 11 both follow up 1 and 2; 11 follows up 3 too. The first link is there twice.
        let graph = graph([(10, 1), (10, 2), (11, 1), (11, 2), (11, 3), (10, 1)])
        #expect(graph.ancestors(of: [10]) == [10, 1, 2])
        #expect(graph.ancestors(of: [11]) == [11, 1, 2, 3])
        #expect(graph.ancestors(of: [10, 11]) == [10, 11, 1, 2, 3])
    }

    @Test func cyclesEnd() {
        let graph = graph([(1, 2), (2, 3), (3, 1), (3, 4), (5, 5)])
        #expect(graph.ancestors(of: [1]) == [1, 2, 3, 4])
        #expect(graph.ancestors(of: [3]) == [1, 2, 3, 4])
        #expect(graph.ancestors(of: [5]) == [5])
    }

    private func graph(_ links: [(Int, Int)]) -> LinkGraph {
        var graph = LinkGraph()
        for (child, parent) in links { graph.link(child, to: parent) }
        return graph
    }
}
