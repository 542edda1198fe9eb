import RegistrationLog
import Testing

@testable import Metrics

@Suite struct UnseenUseBoundTests {
    private let none = Clustering.undeterminable

    // The specification, section 5.2: 0.009969, 0.010002, 0.049508 and 0.022108 to the nearest, and 0.009970 for 0 of 299 as
    // it is written; rounded up.
    @Test(arguments: [(299, 9_970), (298, 10_003), (59, 49_508), (134, 22_109), (1, 950_000), (0, 1_000_000)])
    func specifiedValues(captures: Int, millionths: Int) {
        #expect(RoundedBound(unseenIn: captures, clustering: none).millionths == millionths)
    }

    // Three captures that come together are worth one.
    @Test func clustersDivideTheCaptures() {
        let three = Clustering(hundredths: 300)
        #expect(
            RoundedBound(unseenIn: 897, clustering: three) == RoundedBound(unseenIn: 299, clustering: none))
    }

    // 299 and 448 by the specification. For 5 %: 0.95^58 = 0.0510, 0.95^59 = 0.0485. For 50 %: 0.5^4 = 0.0625.
    @Test(arguments: [(1, 100, 100, 299), (1, 100, 150, 448), (5, 100, 100, 59), (1, 2, 100, 5), (1, 1, 100, 1)])
    func capturesNeeded(numerator: Int, denominator: Int, hundredths: Int, captures: Int) {
        let clustering = Clustering(hundredths: hundredths)
        #expect(measuredCaptures(toExclude: Ratio(numerator, denominator), clustering: clustering) == captures)
    }

    @Test func noNumberOfCapturesExcludesARateOfZero() {
        #expect(measuredCaptures(toExclude: Ratio(0, 100), clustering: none) == nil)
        #expect(measuredCaptures(toExclude: Ratio(1, 0), clustering: none) == nil)
    }
}
