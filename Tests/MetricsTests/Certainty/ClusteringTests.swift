import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ClusteringTests {
    private func day(_ month: Int, _ day: Int, _ captured: Int, _ used: Int) throws -> DayOfCaptures {
        DayOfCaptures(
            try #require(CalendarDate(year: 2024, month: month, day: day)), captured: captured, used: used)
    }

    // Of 20 captures 15 are used: 3/4. On each day 7.5 of 10 are expected, with variance 10 · 3/4 · 1/4 = 1.875. Both days are
    // 2.5 off: 2 · 6.25/1.875 = 6.666…, over 2 − 1 degrees of freedom, rounded up.
    @Test func twoDaysByHand() throws {
        let clustering = Clustering(of: [[try day(3, 1, 10, 10), try day(3, 2, 10, 5)]])
        #expect(clustering.hundredths == 667)
        #expect(clustering.isDeterminable)
        #expect(clustering.factor == 6.67)
    }

    // The same once more in April: 13.333 over two degrees. The share used of both months together plays no part.
    @Test func monthsAreComparedWithThemselves() throws {
        let days = [try day(3, 1, 10, 10), try day(3, 2, 10, 5), try day(4, 1, 10, 0), try day(4, 2, 10, 5)]
        #expect(Clustering(of: [days]).hundredths == 667)
    }

    // A season: all used in March, none in April. Neither month has a share between, and nothing is left to count.
    @Test func aSeasonIsNoCluster() throws {
        let days = [try day(3, 1, 20, 20), try day(3, 2, 20, 20), try day(4, 1, 20, 0), try day(4, 2, 20, 0)]
        #expect(Clustering(of: [days]) == .undeterminable)
        #expect(Clustering(of: [days]).hundredths == 100)
    }

    // Days that are as even as can be: χ² = 0, and φ is never below 1.
    @Test func evenDaysAreOne() throws {
        let clustering = Clustering(of: [[try day(3, 1, 10, 8), try day(3, 2, 10, 8)]])
        #expect(clustering.hundredths == 100)
        #expect(clustering.isDeterminable)
    }

    @Test func fourteenUsesSayNothing() throws {
        let few = [try day(3, 1, 10, 10), try day(3, 2, 10, 4)]
        #expect(Clustering(of: [few]) == .undeterminable)
        #expect(Clustering(of: [few, [try day(3, 1, 10, 10), try day(3, 2, 10, 5)]]).hundredths == 667)
    }

    // A month with one day has no day to differ from.
    @Test func aSingleDaySaysNothing() throws {
        #expect(Clustering(of: [[try day(3, 1, 30, 20)]]) == .undeterminable)
        #expect(Clustering(of: []) == .undeterminable)
    }

    // A whole number of hundredths is not rounded up by what floating point adds. In each month 5 of 10 are used, 5 on one day
    // and none on the other: 2.5²/(5/4) = 5 for each, 10 for its one degree.
    @Test func whatIsWholeIsNotRounded() throws {
        let field = try (1...3).flatMap { month in [try day(month, 1, 5, 5), try day(month, 2, 5, 0)] }
        #expect(Clustering(of: [field]).hundredths == 1_000)
    }
}
