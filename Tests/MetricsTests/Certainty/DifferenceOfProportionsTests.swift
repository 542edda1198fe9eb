import Testing

@testable import Metrics

@Suite struct DifferenceOfProportionsTests {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10, to four decimals.
    @Test(arguments: [
        ((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090), ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926), ((0, 10), (0, 20), -0.1611, 0.2775), ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1), ((10, 10), (0, 10), 0.6075, 1),
    ])
    func publishedValues(first: (Int, Int), second: (Int, Int), lower: Double, upper: Double) throws {
        let difference = try #require(
            DifferenceOfProportions(first.0, of: first.1, against: second.0, of: second.1))
        #expect(abs(difference.interval.lowerBound - lower) < 0.000_051)
        #expect(abs(difference.interval.upperBound - upper) < 0.000_051)
    }

    // confint_proportions_2indep(…, method="newcomb") of statsmodels 0.15.0: −0.192422004214 to 0.303352540693, 0.052431472402 to
    // 0.333872653904 and −0.038137147904 to 0.192560013855, rounded outwards to six decimals.
    @Test(arguments: [
        ((3, 10), (3_000, 10_000), -0.192_423, 0.303_353), ((56, 70), (48, 80), 0.052_431, 0.333_873),
        ((5, 56), (0, 29), -0.038_138, 0.192_561),
    ])
    func valuesOfStatsmodels(first: (Int, Int), second: (Int, Int), lower: Double, upper: Double) throws {
        let difference = try #require(
            DifferenceOfProportions(first.0, of: first.1, against: second.0, of: second.1))
        #expect(abs(difference.interval.lowerBound - lower) < 1e-12)
        #expect(abs(difference.interval.upperBound - upper) < 1e-12)
    }

    // The same, of cases that count for less than one: 7 of 46 by 1.5, and 20 of 500 by 1.19: 0.021898514195 to 0.277513182937.
    @Test func casesNeedNotBeWhole() throws {
        let difference = try #require(
            DifferenceOfProportions(7 / 1.5, of: 46 / 1.5, against: 20 / 1.19, of: 500 / 1.19))
        #expect(difference.interval == 0.021_898...0.277_514)
        #expect(abs(difference.difference - (7.0 / 46 - 20.0 / 500)) < 1e-15)
    }

    @Test func theDifferenceIsTheFirstLessTheSecond() {
        #expect(DifferenceOfProportions(1, of: 4, against: 3, of: 4)?.difference == -0.5)
    }

    @Test func anEmptyGroupHasNoDifference() {
        #expect(DifferenceOfProportions(0, of: 0, against: 1, of: 2) == nil)
        #expect(DifferenceOfProportions(1, of: 2, against: 0, of: 0) == nil)
    }
}
