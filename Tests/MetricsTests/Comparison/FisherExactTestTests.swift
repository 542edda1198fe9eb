import Testing

@testable import Metrics

@Suite struct FisherExactTestTests {
    // The lady tasting tea and the criminal twins, R. A. Fisher, «The Design of Experiments» (1935) and «Statistical Methods for
    // Research Workers» (1934), as the examples of fisher.test in R 4.4 have them: 0.4857 and 0.0005367.
    @Test func publishedValues() {
        #expect(abs(FisherExactTest(3, of: 4, against: 1, of: 4).p - 0.4857) < 0.000_05)
        #expect(abs(FisherExactTest(2, of: 12, against: 15, of: 18).p - 0.000_536_7) < 0.000_000_05)
    }

    // Sums of binomial coefficients in whole numbers (Python's math.comb and fractions); scipy.stats.fisher_exact of scipy 1.17.1
    // gives the same to 14 digits.
    @Test(arguments: [
        ((0, 5), (5, 5), 0.007_936_507_936_507_936), ((10, 10), (0, 20), 3.328_339_160_423_119e-08),
        ((5, 10), (5, 10), 1), ((0, 30), (0, 40), 1), ((30, 30), (40, 40), 1),
        ((3, 1_000), (12, 1_100), 0.037_543_586_647_491_08), ((181, 8_660), (48, 7_113), 2.078_707_574_657_401_8e-14),
        ((40, 2_000), (45, 2_000), 0.661_237_263_558_863), ((0, 500), (7, 480), 0.006_612_205_678_391_372),
        ((250, 2_500), (330, 2_600), 0.002_680_371_637_855_207),
    ])
    func exactValues(first: (Int, Int), second: (Int, Int), p: Double) {
        #expect(abs(FisherExactTest(first.0, of: first.1, against: second.0, of: second.1).p / p - 1) < 1e-12)
        #expect(abs(FisherExactTest(second.0, of: second.1, against: first.0, of: first.1).p / p - 1) < 1e-12)
    }

    // scipy.stats.fisher_exact of scipy 1.17.1, whose logarithms of factorials are so large that it is good to some ten digits.
    @Test(arguments: [
        ((120_000, 1_000_000), (121_200, 1_000_000), 0.009_230_891_651_645_2),
        ((3_000, 400_000), (3_150, 380_000), 8.415_697_686_068_034e-05),
        ((50_000, 10_000_000), (50_900, 10_000_000), 0.004_548_787_118_835_738_4),
        ((400, 30_000), (40, 60_000), 2.903_787_917_624_057e-142),
    ])
    func largeCounts(first: (Int, Int), second: (Int, Int), p: Double) {
        #expect(abs(FisherExactTest(first.0, of: first.1, against: second.0, of: second.1).p / p - 1) < 1e-7)
    }

    @Test func theLargestCountsCanBeCompared() {
        let most = 100_000_000
        #expect(FisherExactTest(most, of: most, against: most, of: most).p == 1)
        #expect(FisherExactTest(most, of: most, against: 1, of: 1).p == 1)
        #expect(FisherExactTest(most, of: most, against: 0, of: 1_000).p == 0)
    }

    @Test func whereAGroupIsEmptyNothingDiffers() {
        #expect(FisherExactTest(0, of: 0, against: 3, of: 9).p == 1)
        #expect(FisherExactTest(0, of: 0, against: 0, of: 0).p == 1)
    }
}
