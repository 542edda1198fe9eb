import Testing

@testable import kcc_sample

@Suite struct SystemHistoryTests {
    private func history(of days: some Sequence<Int>) -> SystemHistory {
        days.reduce(into: SystemHistory()) { $0.add(day: $1) }
    }

    @Test func knowsAPauseThatChanceHardlyMakes() {
        // ln(50,000) · 50/50 = 10.8: two weeks are the least.
        #expect(history(of: 60..<110).longestPause == 14)
        // ln(5,000) · 201/5 = 342.4.
        #expect(history(of: [0, 50, 100, 150, 200]).longestPause == 343)
    }

    @Test func isSilentBeforeItBeganAndAfterItStopped() {
        let everyDay = Array(repeating: 1, count: 366)
        #expect(history(of: 60..<110).silence(amid: everyDay) == Set(0..<60).union(110..<366))
        #expect(history(of: [0, 50, 100, 150, 200]).silence(amid: everyDay).isEmpty)
    }

    @Test func isSilentOnlyWhereItMatters() {
        // From the first registration on day 31 to day 59 there are 29 registrations; from day 30 on there are 30.
        for (first, isSilent) in [(31, false), (30, true)] {
            let registrations = (0..<366).map { (first..<123).contains($0) ? 1 : 0 }
            #expect(history(of: 60..<110).silence(amid: registrations) == (isSilent ? Set(first..<60) : []))
        }
        #expect(history(of: 60..<110).silence(amid: Array(repeating: 0, count: 366)).isEmpty)
    }
}
