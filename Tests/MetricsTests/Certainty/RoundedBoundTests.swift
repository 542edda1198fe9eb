import RegistrationLog
import Testing

@testable import Metrics

@Suite struct RoundedBoundTests {
    // The second and third lie 0.9e-9 and 1.1e-9 above six decimals: the one is taken for them, the other is not.
    @Test(arguments: [
        (0.009_969_1, 9_970), (0.009_970_000_9, 9_970), (0.009_970_001_1, 9_971), (0.009_969_999_9, 9_970), (0, 0),
        (1, 1_000_000),
    ])
    func upperBoundsGoUp(share: Double, millionths: Int) {
        #expect(RoundedBound(roundingUp: share).millionths == millionths)
    }

    @Test(arguments: [
        (0.009_969_9, 9_969), (0.009_969_999_1, 9_970), (0.009_969_998_9, 9_969), (0.009_970_000_1, 9_970), (0, 0),
        (1, 1_000_000),
    ])
    func lowerBoundsGoDown(share: Double, millionths: Int) {
        #expect(RoundedBound(roundingDown: share).millionths == millionths)
    }

    @Test func theThresholdItselfIsNotBelowIt() {
        #expect(!RoundedBound(millionths: 10_000).isBelow(Ratio(1, 100)))
        #expect(RoundedBound(millionths: 9_999).isBelow(Ratio(1, 100)))
        // 1/3 lies between 0.333333 and 0.333334.
        #expect(RoundedBound(millionths: 333_333).isBelow(Ratio(1, 3)))
        #expect(!RoundedBound(millionths: 333_334).isBelow(Ratio(1, 3)))
        #expect(!RoundedBound.zero.isBelow(Ratio(0, 1)))
        #expect(!RoundedBound.zero.isBelow(Ratio(1, 0)))
    }

    @Test func theValueIsTheNumberThatTheDecimalsSpell() {
        #expect(RoundedBound(millionths: 9_970).value == 0.00997)
        #expect(RoundedBound(millionths: 10_000).value == 0.01)
        #expect(RoundedBound.zero < RoundedBound.one)
    }
}
