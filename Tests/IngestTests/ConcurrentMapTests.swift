import Testing

@testable import Ingest

struct ConcurrentMapTests {
    @Test(arguments: [1, 2, 7, 1_000])
    func resultsStandInTheOrderOfTheItems(threads: Int) throws {
        let items = Array(0..<500)
        #expect(try concurrentMap(items, threads: threads) { $0 * $0 } == items.map { $0 * $0 })
    }

    @Test func nothingGivesNothing() throws {
        #expect(try concurrentMap([Int](), threads: 3) { $0 }.isEmpty)
    }

    @Test(arguments: [1, 2, 7])
    func theFailureOfTheFirstItemIsThrown(threads: Int) {
        let error = #expect(throws: IngestError.self) {
            try concurrentMap(Array(0..<100), threads: threads) { item throws(IngestError) -> Int in
                if item % 30 == 29 { throw .noSuchPath("\(item)") }
                return item
            }
        }
        #expect(error.map(name) == "29")
    }

    private func name(_ error: IngestError) -> String? {
        guard case .noSuchPath(let name) = error else { return nil }
        return name
    }
}
