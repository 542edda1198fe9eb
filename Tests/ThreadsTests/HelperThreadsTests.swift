import Threads
import Testing

@Suite struct HelperThreadsTests {
    @Test(arguments: [-1, 0, 1, 5]) func eachDoesTheWorkOnce(count: Int) {
        let done = Monitor(0)
        let threads = HelperThreads(count) { done.change { $0 += 1 } }
        threads.join()
        #expect(done.change { $0 } == max(count, 0))
    }

    /// Two threads hand a number to each other, so that each can go on only behind the other.
    @Test func threadsWaitForOneAnother() {
        let turn = Monitor(0)
        let threads = HelperThreads(1) {
            for own in stride(from: 1, to: 20, by: 2) {
                turn.wait { $0 == own ? () : nil }
                turn.change { $0 += 1 }
            }
        }
        for own in stride(from: 0, to: 20, by: 2) {
            turn.wait { $0 == own ? () : nil }
            turn.change { $0 += 1 }
        }
        threads.join()
        #expect(turn.change { $0 } == 20)
    }
}
