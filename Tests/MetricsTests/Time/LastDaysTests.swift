import Testing

@testable import Metrics

@Suite struct LastDaysTests {
    @Test func isolatedLastDaysAreLeftOut() {
        #expect(LastDays.split([5, 1, 9])?.last == 9)
        // 30 days are no gap, 31 are; and so on.
        #expect(LastDays.split([1, 9, 39])?.last == 39)
        let split = LastDays.split([400, 1, 9, 40, 9])
        #expect(split?.last == 9)
        #expect(split?.isolated == [400, 40])
    }

    // Two days together are not isolated.
    @Test func aPairStays() { #expect(LastDays.split([1, 400, 401])?.last == 401) }

    @Test func theFirstDayStays() {
        #expect(LastDays.split([7])?.last == 7)
        #expect(LastDays.split([]) == nil)
    }
}
