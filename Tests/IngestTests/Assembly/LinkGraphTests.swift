import Testing

@testable import Ingest

struct LinkGraphTests {
    @Test func withoutLinksNothingIsFollowedUp() {
        let graph = LinkGraph([])
        #expect(graph.recordCount == 0)
        #expect(parents(of: 0, in: graph) == [])
        #expect(parents(of: 7, in: graph) == [])
    }

    @Test func eachRecordHasItsOwnLinksInTheOrderInWhichTheyCame() {
        // 10 and 0 both follow up 1 and 2; the first link is there twice, and 4 follows itself up.
        let graph = LinkGraph(links: [(10, 1), (0, 2), (10, 2), (4, 4), (0, 1), (10, 1)])
        #expect(graph.recordCount == 11)
        #expect(parents(of: 0, in: graph) == [2, 1])
        #expect(parents(of: 1, in: graph) == [])
        #expect(parents(of: 4, in: graph) == [4])
        #expect(parents(of: 10, in: graph) == [1, 2, 1])
        #expect(parents(of: 11, in: graph) == [])
    }

    private func parents(of record: Int, in graph: LinkGraph) -> [Int] {
        graph.links(of: IdentifierNumber(record)).map { graph.parent(at: $0).index }
    }
}
