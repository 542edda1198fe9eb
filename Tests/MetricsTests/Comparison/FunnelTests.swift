import RegistrationLog
import Testing

@testable import Metrics

/// Expected values by numpy 2 and scipy 1.17.1: arcsin, stats.mstats.winsorize, stats.norm.isf, and optimize.brentq on
/// special.betainc where a point lies outside the limits.
@Suite struct FunnelTests {
    private func standings(_ used: [Int], of captured: [Int], amongPoints count: Int) -> [OrganisationPoint.Standing] {
        let points = zip(used, captured).compactMap {
            IndependentUses(of: ReportedField(sketch: "q", $0, of: $1), clustering: 100)
        }
        let funnel = Funnel(of: points, amongPoints: count)
        return points.map(funnel.standing)
    }

    // The mean winsorised z² is 1.17710, of five the largest and the smallest count as the next ones.
    @Test func whoeverDiffersIsFoundAmongFive() {
        let standings = standings([10, 12, 9, 11, 30], of: [200, 210, 190, 220, 205], amongPoints: 5)
        #expect(
            standings == [
                .within(0.028434...0.128781), .within(0.029231...0.127190), .within(0.027587...0.130505),
                .within(0.029983...0.125716), .above(0.028839...0.127970),
            ])
    }

    // The mean winsorised z² is 15.44905, so that 1.5 and 11 % of 1,000 lie within limits around 5.75 %.
    @Test func whereAllLieFarApartNobodyDiffers() {
        let standings = standings(
            [50, 80, 30, 95, 20, 60, 110, 45, 15, 70], of: Array(repeating: 1_000, count: 10), amongPoints: 10)
        #expect(standings == Array(repeating: .within(0.004576...0.163745), count: 10))
    }

    // Around 0.91 % one of 1,000 lies below the limit of 0.1216 % on the scale of the arcsine; but of 400 points none can lie below
    // by the binomial distribution: 0.9909^1000 = 0.000107 is more than 0.05/800.
    @Test func onTheScaleAloneTooMuchWouldBeFound() {
        let standings = standings(
            [1, 10, 9, 11, 12, 8, 10, 9, 11, 10], of: Array(repeating: 1_000, count: 10), amongPoints: 400)
        #expect(standings.first == .within(0...0.024199))
        #expect(standings.dropFirst().allSatisfy { $0 == .within(0.001216...0.024199) })
    }

    // Around 1.8 % none of 1,000 does, and its limit is the exact one: 0.3866886 % rather than 0.5453586.
    @Test func whoLiesOutsideHasTheExactLimit() {
        let standings = standings(
            [0, 20, 19, 21, 22, 18, 20, 19, 21, 20], of: Array(repeating: 1_000, count: 10), amongPoints: 400)
        #expect(standings.first == .below(0.003866...0.037631))
        #expect(standings.dropFirst().allSatisfy { $0 == .within(0.005453...0.037631) })
    }

    @Test func whereNobodyUsesItOrAllDoNobodyDiffers() {
        #expect(
            standings([0, 0, 0, 0, 0], of: Array(repeating: 100, count: 5), amongPoints: 5)
                == Array(repeating: .within(0...0.016496), count: 5))
        // The mirror image: 1 − 0.016495732.
        #expect(
            standings(Array(repeating: 100, count: 5), of: Array(repeating: 100, count: 5), amongPoints: 5)
                == Array(repeating: .within(0.983504...1), count: 5))
    }
}
