import Threads
import Testing

struct ConcurrentMapTests {
    private struct Refusal: Error {
        let item: Int
    }

    @Test(arguments: [1, 2, 7, 1_000])
    func resultsStandInTheOrderOfTheItems(threads: Int) {
        let items = Array(0..<500)
        #expect(concurrentMap(items, threads: threads) { $0 * $0 } == items.map { $0 * $0 })
    }

    @Test func nothingGivesNothing() {
        #expect(concurrentMap([Int](), threads: 3) { $0 }.isEmpty)
    }

    @Test(arguments: [1, 2, 7])
    func theFailureOfTheFirstItemIsThrown(threads: Int) {
        let error = #expect(throws: Refusal.self) {
            try concurrentMap(Array(0..<100), threads: threads) { item throws(Refusal) -> Int in
                if item % 30 == 29 { throw Refusal(item: item) }
                return item
            }
        }
        #expect(error?.item == 29)
    }

    @Test(arguments: [1, 2])
    func bothPiecesOfWorkAreDone(threads: Int) throws {
        let (number, text) = try concurrently(threads: threads) {
            7
        } and: {
            "seven"
        }
        #expect(number == 7)
        #expect(text == "seven")
    }

    @Test(arguments: [1, 2])
    func theFailureOfThePieceBeforeIsThrown(threads: Int) {
        let error = #expect(throws: Refusal.self) {
            try concurrently(threads: threads) { () throws -> Int in
                throw Refusal(item: 1)
            } and: { () throws -> Int in
                throw Refusal(item: 2)
            }
        }
        #expect(error?.item == 1)
    }
}
