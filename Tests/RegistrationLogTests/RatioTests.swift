import RegistrationLog
import Testing

@Suite struct RatioTests {
    @Test func theValueIsTheNearestNumber() {
        #expect(Ratio(1, 4).value == 0.25)
        #expect(Ratio(1, 3).value == 0.333_333_333_333_333_3)
        #expect(Ratio(0, 5).value == 0)
    }

    @Test func nothingToTakeAShareOfHasNoValue() {
        #expect(Ratio(0, 0).value == nil)
    }

    // Two shares are equal when their counts are: 1 of 2 is another finding than 50 of 100.
    @Test func equalityIsOfCounts() {
        #expect(Ratio(1, 2) != Ratio(50, 100))
    }
}
