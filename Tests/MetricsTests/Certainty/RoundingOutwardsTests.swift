import Testing

@testable import Metrics

@Suite struct RoundingOutwardsTests {
    // −1.23456749 lies between −1.234568 and −1.234567; 0.3 is a hair below or above itself in floating point.
    @Test(arguments: [
        (-1.234_567_49, 2.345_678_01, -1.234_568, 2.345_679), (0.1 + 0.2, 0.3, 0.3, 0.3), (-1e-12, 1e-12, 0, 0),
        (4, 5, 4, 5),
    ])
    func endsGoOutwards(lower: Double, upper: Double, roundedLower: Double, roundedUpper: Double) {
        let interval = ClosedRange(roundingOutwards: lower, upper)
        #expect(interval == roundedLower...roundedUpper)
        #expect(interval.lowerBound.sign == (roundedLower < 0 ? .minus : .plus))
        #expect(interval.upperBound.sign == .plus)
    }
}
