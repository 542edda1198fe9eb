import Testing

@testable import kcc_sample

@Suite struct BinomialTests {
    @Test func sumsTheTermsFromSoManySuccessesOn() {
        // Of four throws of a coin, at least three are heads in 4 + 1 of 16 cases.
        #expect(abs(Binomial.chance(ofAtLeast: 3, in: 4, each: 0.5) - 5.0 / 16) < 1e-12)
        #expect(Binomial.chance(ofAtLeast: 0, in: 4, each: 0.5) == 1)
        #expect(Binomial.chance(ofAtLeast: 5, in: 4, each: 0.5) == 0)
        #expect(Binomial.chance(ofAtLeast: 1, in: 4, each: 0) == 0)
        #expect(Binomial.chance(ofAtLeast: 4, in: 4, each: 1) == 1)
        // At least one of 4,000 with a chance of nine in ten: the first term is far too small for a number.
        #expect(abs(Binomial.chance(ofAtLeast: 1, in: 4_000, each: 0.9) - 1) < 1e-9)
    }

    /// Lower ends of 95 % Clopper–Pearson intervals: specification, section 5.2 (scipy 1.17).
    @Test(arguments: [
        (1, 17, 0.001488), (1, 2, 0.012579), (1, 3, 0.008404), (2, 24, 0.010256), (2, 25, 0.009840),
        (7, 120, 0.023772), (8, 18, 0.215302), (31, 4_036, 0.005225),
    ])
    func knowsTheLowerBoundsOfTheSpecification(successes: Int, trials: Int, bound: Double) {
        #expect(Binomial.isSurely(successes, of: trials, atLeast: bound - 0.000001))
        #expect(!Binomial.isSurely(successes, of: trials, atLeast: bound + 0.000001))
    }

    /// Bounds are rounded down: those of 10/40 and 3/40 by sums of exact fractions, 0.126914798… and 0.015742179….
    @Test(arguments: [(1, 2, 12_579), (2, 25, 9_839), (8, 18, 215_301), (10, 40, 126_914), (3, 40, 15_742), (0, 9, 0)])
    func roundsLowerBoundsDown(successes: Int, trials: Int, millionths: Int) {
        #expect(Binomial.lowerMillionths(of: successes, in: trials) == millionths)
    }

    @Test func isSureOfNothingWithoutASuccess() {
        #expect(!Binomial.isSurely(0, of: 10, atLeast: 0))
        #expect(!Binomial.isSurely(0, of: 0, atLeast: 0.01))
    }
}
