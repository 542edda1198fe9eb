import Threads
import Testing

@Suite struct MonitorTests {
    /// Without the lock turns would be lost.
    @Test func turnsAreTakenOneAfterTheOther() {
        let sum = Monitor(0)
        let threads = HelperThreads(4) {
            for _ in 0..<1_000 { sum.change { $0 += 1 } }
        }
        threads.join()
        #expect(sum.change { $0 } == 4_000)
    }

    @Test func waitGivesWhatItFinds() {
        let monitor = Monitor([3, 1])
        #expect(monitor.wait { $0.popLast() } == 1)
        #expect(monitor.change { $0 } == [3])
    }
}
