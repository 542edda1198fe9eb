import Testing

@testable import Metrics

@Suite struct DirectedBoundTests {
    // beta.ppf(0.025, 3, 998) of scipy 1.17.1 is 0.00061910: three of three visible ones are three of a thousand.
    @Test func whatCanBeSeenDoesNotSelect() {
        let captures = MeasuredCaptures(mature: 1_000, visible: 3, blind: 500)
        #expect(RoundedBound(directed: 3, of: captures)?.millionths == 619)
    }

    // The specification: 40 looked at, 10 used, a fifth followed up: 2.5 %. beta.ppf(0.025, 10, 31) = 0.126914, a fifth of
    // which is 0.0253828.
    @Test func aSampleHoldsForAllThatWasFollowedUp() {
        let captures = MeasuredCaptures(mature: 1_000, visible: 40, blind: 160)
        let sample = LookedAt(mature: 40, directed: 10)
        #expect(RoundedBound(directed: 10, of: captures, sample: sample)?.millionths == 25_382)
    }

    // 29 looked at are too few, and the 10 of 1,000 alone are left: beta.ppf(0.025, 10, 991) = 0.0048054….
    @Test func aSmallSampleSaysNothing() throws {
        let captures = MeasuredCaptures(mature: 1_000, visible: 40, blind: 160)
        let seen = try #require(ClopperPearsonInterval(10, of: 1_000)).lower
        #expect(RoundedBound(directed: 10, of: captures, sample: LookedAt(mature: 29, directed: 10)) == seen)
        #expect(RoundedBound(directed: 10, of: captures) == seen)
        #expect(seen.millionths == 4_805)
    }

    @Test func theLargerOfBothCounts() {
        let captures = MeasuredCaptures(mature: 1_000, visible: 1_000, blind: 0)
        #expect(
            RoundedBound(directed: 900, of: captures, sample: LookedAt(mature: 30, directed: 0))
                == ClopperPearsonInterval(900, of: 1_000)?.lower)
    }

    @Test func withoutMatureCaptureThereIsNone() {
        #expect(RoundedBound(directed: 0, of: MeasuredCaptures(mature: 0, visible: 0, blind: 0)) == nil)
    }
}
