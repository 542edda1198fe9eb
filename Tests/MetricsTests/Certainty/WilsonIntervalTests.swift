@testable import Metrics
import Testing

@Suite struct WilsonIntervalTests {
    // The specification, section 5, reference values, to six decimals.
    @Test(arguments: [(7, 120, 0.028541, 0.115526), (0, 59, 0, 0.061129), (10, 10, 0.722467, 1)])
    func specifiedValues(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(count, of: total))
        #expect(abs(interval.lower - lower) < 0.000_000_5)
        #expect(abs(interval.upper - upper) < 0.000_000_5)
    }

    // The ends are the rates *p* whose distance to *x/n* is exactly *z* standard errors of *p*, so the roots of
    // (*n* + *z*²)·*p*² − (2*x* + *z*²)·*p* + *x*²/*n*. They were found by 80 halvings in exact rational arithmetic (Python's
    // `fractions`) with *z* = 1.959963984540054, and are written to twelve decimals.
    @Test(arguments: [
        (81, 263, 0.255288519878, 0.366209576983), (15, 148, 0.062386399531, 0.160487241723),
        (1, 29, 0.006113214293, 0.171755218793), (0, 20, 0, 0.161125158053), (29, 29, 0.883030201500, 1),
        (1, 298, 0.000592610085, 0.018760128414), (500_000, 1_000_000, 0.499020019890, 0.500979980110),
    ])
    func rootsInExactArithmetic(count: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(count, of: total))
        #expect(abs(interval.lower - lower) < 1e-12)
        #expect(abs(interval.upper - upper) < 1e-12)
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
