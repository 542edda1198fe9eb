import Testing

@testable import Metrics

@Suite struct ClopperPearsonIntervalTests {
    // The specification, section 5.2, to the nearest; ours are rounded down, so that they differ by at most the last decimal.
    @Test(arguments: [
        (1, 17, 1_488), (1, 2, 12_579), (1, 3, 8_404), (2, 24, 10_256), (2, 25, 9_840), (7, 120, 23_772),
        (8, 18, 215_302), (31, 4_036, 5_225),
    ])
    func specifiedLowerEnds(count: Int, total: Int, nearest: Int) throws {
        let lower = try #require(ClopperPearsonInterval(count, of: total)).lower.millionths
        #expect(lower == nearest || lower == nearest - 1)
    }

    @Test func specifiedUpperEnd() throws {
        #expect(try #require(ClopperPearsonInterval(31, of: 4_036)).upper.millionths == 10_885)
    }

    // None of one: the upper end is the rate that shows none of one in 2.5 of a hundred cases, 0.975.
    @Test func theEndsOfNothingAndAllAreExact() {
        #expect(ClopperPearsonInterval(0, of: 1)?.lower == .zero)
        #expect(ClopperPearsonInterval(0, of: 1)?.upper.millionths == 975_000)
        #expect(ClopperPearsonInterval(1, of: 1)?.lower.millionths == 25_000)
        #expect(ClopperPearsonInterval(1, of: 1)?.upper == .one)
        #expect(ClopperPearsonInterval(0, of: 0) == nil)
    }

    @Test func anotherCaseMovesBothEndsUp() throws {
        for total in [7, 100] {
            let intervals = try (0...total).map { try #require(ClopperPearsonInterval($0, of: total)) }
            for (fewer, more) in zip(intervals, intervals.dropFirst()) {
                #expect(fewer.lower < more.lower && fewer.upper < more.upper)
            }
        }
    }
}
