import Metrics
import Testing

@Suite struct WilsonIntervalTests {
    // The specification, section 5, reference values, to six decimals.
    @Test(arguments: [(7, 120, 0.028541, 0.115526), (0, 59, 0, 0.061129), (10, 10, 0.722467, 1)])
    func specifiedValues(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(count, of: total))
        #expect(abs(interval.lower - lower) < 0.000_000_5)
        #expect(abs(interval.upper - upper) < 0.000_000_5)
    }

    // R. G. Newcombe, «Two-sided confidence intervals for the single proportion: comparison of seven methods», Statistics
    // in Medicine 17 (1998), 857–872, table I, method 3 (score without continuity correction), to four decimals.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func publishedValues(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(count, of: total))
        #expect(abs(interval.lower - lower) < 0.00005)
        #expect(abs(interval.upper - upper) < 0.00005)
    }

    @Test func noCaseGivesNoInterval() {
        #expect(WilsonInterval(0, of: 0) == nil)
    }

    // The ends are exact where the formula rounds to 1e-17 or to 1 − 1e-16.
    @Test(arguments: [1, 2, 5, 59, 298, 299, 1_000_000])
    func noneAndAllTouchTheEnds(total: Int) {
        #expect(WilsonInterval(0, of: total)?.lower == 0)
        #expect(WilsonInterval(total, of: total)?.upper == 1)
    }

    // What is counted as used in *x* of *n* is not used in *n* − *x*: the intervals are each other's mirror image.
    @Test(arguments: 0...40)
    func intervalOfTheOthersIsTheMirrorImage(count: Int) throws {
        let interval = try #require(WilsonInterval(count, of: 40))
        let mirrored = try #require(WilsonInterval(40 - count, of: 40))
        #expect(abs(interval.lower - (1 - mirrored.upper)) < 1e-15)
        #expect(interval.lower <= Double(count) / 40 && Double(count) / 40 <= interval.upper)
    }
}
