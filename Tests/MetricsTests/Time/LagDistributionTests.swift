import TestSupport
import Testing

@Suite struct LagDistributionTests {
    // 5 · ln 2 = 3.4657, 5 · ln 20 = 14.979; of the heavy tail 0.95 / 0.05 = 19 times the median.
    @Test(arguments: [
        (LagDistribution.exponential(mean: 5), 0.5, 3.4657), (.exponential(mean: 5), 0.95, 14.9787),
        (.heavyTailed(median: 4), 0.5, 4), (.heavyTailed(median: 4), 0.95, 76),
    ])
    func quantiles(lag: LagDistribution, share: Double, days: Double) {
        #expect(abs(lag.quantile(share) - days) < 0.00005)
    }

    // Of the late 15 %, the first two thirds lie before 95 %: 150 + 60 · 2/3 = 190.
    @Test func quickUsesComeBeforeLateOnes() {
        let lag = LagDistribution.quickOrLate(mean: 3, quickShare: 0.85, late: 150...210)
        #expect(lag.quantile(0) == 0)
        #expect(abs(lag.quantile(0.85 / 2) - 2.0794) < 0.00005)  // 3 · ln 2
        #expect(lag.quantile(0.85) == 150)
        #expect(abs(lag.quantile(0.95) - 190) < 1e-9)
    }

    @Test func theHorizonIsRoundedUp() {
        #expect(LagDistribution.exponential(mean: 5).horizonDays == 15)
        #expect(LagDistribution.exponential(mean: 40).horizonDays == 120)  // 40 · ln 20 = 119.83
    }
}
