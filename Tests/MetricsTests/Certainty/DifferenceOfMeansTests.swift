import Testing

@testable import Metrics

@Suite struct DifferenceOfMeansTests {
    // scipy.stats.ttest_ind(first, second, equal_var=False).confidence_interval(0.95) of scipy 1.17.1: 1.95747197 to 6.79808358,
    // −9.55426026 to −5.44573974, −322.25786254 to 777.25786254 and −0.01354812 to 2.28021478.
    @Test(arguments: [
        (
            [27, 20, 21, 26, 27, 31, 24, 21, 20, 19, 23, 24, 28, 19, 24, 29, 18, 20, 17, 31, 20, 25, 28, 21, 27],
            [21, 22, 15, 12, 21, 16, 19, 15, 22, 24, 19, 23, 13, 22, 20, 24, 18, 20], 1.957_471, 6.798_084
        ),
        ([1, 2, 3, 4], [10, 10, 10], -9.554_261, -5.445_739),
        ([300, 340, 290, 1_000], [250, 260], -322.257_863, 777.257_863),
        ([5, 5, 6], [4, 4, 4, 4, 5], -0.013_549, 2.280_215),
    ])
    func valuesOfSciPy(first: [Int], second: [Int], lower: Double, upper: Double) throws {
        let difference = try #require(DifferenceOfMeans(SampleMoments(first), against: SampleMoments(second)))
        let interval = try #require(difference.interval)
        #expect(abs(interval.lowerBound - lower) < 1e-9)
        #expect(abs(interval.upperBound - upper) < 1e-9)
    }

    // 1, 2, 3, 4: the mean is 2.5, and the squares of the deviations are 2.25, 0.25, 0.25 and 2.25, which is 5 in all.
    @Test func momentsByHand() {
        let moments = SampleMoments([1, 2, 3, 4])
        #expect(moments.mean == 2.5)
        #expect(moments.variance == 5.0 / 3)
        #expect(SampleMoments().mean == nil)
        #expect(SampleMoments([7]).variance == nil)
    }

    // The numbers lie 10⁹ from 0 and 1 apart: squares that are rounded lose that.
    @Test func nothingIsLostFarFromZero() {
        #expect(SampleMoments([1_000_000_000, 1_000_000_001, 1_000_000_002]).variance == 1)
    }

    @Test func tooFewOrEqualNumbersHaveNoInterval() throws {
        let two = SampleMoments([1, 3])
        #expect(DifferenceOfMeans(SampleMoments(), against: two) == nil)
        #expect(DifferenceOfMeans(two, against: SampleMoments()) == nil)
        let single = try #require(DifferenceOfMeans(SampleMoments([5]), against: two))
        #expect(single.difference == 3)
        #expect(single.interval == nil)
        #expect(DifferenceOfMeans(two, against: SampleMoments([5]))?.interval == nil)
        #expect(DifferenceOfMeans(SampleMoments([5, 5]), against: SampleMoments([4, 4]))?.interval == nil)
    }
}
