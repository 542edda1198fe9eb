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

    @Test(arguments: [1, 2, 7, 1_000])
    func resultsAreConsumedInTheOrderOfTheItems(threads: Int) {
        var consumed: [Int] = []
        concurrentMap(Array(0..<500), threads: threads) {
            $0 * $0
        } consume: {
            consumed.append($0)
        }
        #expect(consumed == (0..<500).map { $0 * $0 })
    }

    /// On one thread it shows: each is consumed before the next is begun.
    @Test func resultsAreConsumedAsSoonAsTheyAreThere() {
        let steps = Monitor<[String]>([])
        concurrentMap([1, 2, 3], threads: 1) { item in
            steps.change { $0.append("make \(item)") }
            return item
        } consume: { item in
            steps.change { $0.append("take \(item)") }
        }
        #expect(steps.change { $0 } == ["make 1", "take 1", "make 2", "take 2", "make 3", "take 3"])
    }

    @Test(arguments: [1, 2, 7])
    func whatComesBeforeAFailureIsConsumed(threads: Int) {
        var consumed: [Int] = []
        let error = #expect(throws: Refusal.self) {
            try concurrentMap(Array(0..<100), threads: threads) { item throws(Refusal) -> Int in
                if item % 30 == 29 { throw Refusal(item: item) }
                return item
            } consume: {
                consumed.append($0)
            }
        }
        #expect(error?.item == 29)
        #expect(consumed == Array(0..<29))
    }

    @Test func nothingIsBegunBehindAFailure() {
        let begun = Monitor(0)
        #expect(throws: Refusal.self) {
            try concurrentMap(Array(0..<100), threads: 1) { item throws(Refusal) -> Int in
                begun.change { $0 += 1 }
                if item == 4 { throw Refusal(item: item) }
                return item
            }
        }
        #expect(begun.change { $0 } == 5)
    }
}
