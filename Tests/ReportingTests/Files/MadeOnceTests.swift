import Synchronization
import Testing

@testable import Reporting

@Suite struct MadeOnceTests {
    private struct Refusal: Error {}

    /// Counts how often it is asked.
    private final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    @Test func allThreadsGetTheSameValue() async throws {
        let counter = Counter()
        let once = MadeOnce { counter.next() }
        let values = try await withThrowingTaskGroup(of: Int.self, returning: [Int].self) { group in
            for _ in 0..<100 { group.addTask { try once.value() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(values == Array(repeating: 1, count: 100))
    }

    @Test func nothingIsMadeThatNobodyNeeds() {
        let counter = Counter()
        _ = MadeOnce { counter.next() }
        #expect(counter.next() == 1)
    }

    @Test func whatFailedIsNotTriedAgain() {
        let counter = Counter()
        let once = MadeOnce { () throws -> Int in
            _ = counter.next()
            throw Refusal()
        }
        #expect(throws: Refusal.self) { try once.value() }
        #expect(throws: Refusal.self) { try once.value() }
        #expect(counter.next() == 2)
    }
}
