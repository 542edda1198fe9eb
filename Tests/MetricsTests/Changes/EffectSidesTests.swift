import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct EffectSidesTests {
    /// The sides of a change on day 1,000 of a product with registrations on these days.
    private func sides(
        previous: Int? = nil, next: Int? = nil, days: ClosedRange<Int> = 0...3_000, end: String = "1980-01-01",
        horizon: Int = 30, silence: DaySet = DaySet()
    ) -> EffectSides? {
        EffectSides(
            around: CalendarDate(dayNumber: 1_000), previous: previous.map { CalendarDate(dayNumber: $0) },
            next: next.map { CalendarDate(dayNumber: $0) }, in: days,
            maturity: Maturity(observationEnd: Timestamp(sketch: end), days: horizon, silence: silence))
    }

    private func expect(_ sides: EffectSides?, _ before: ClosedRange<Int>, _ after: ClosedRange<Int>) {
        #expect(sides?.before == before)
        #expect(sides?.after == after)
    }

    // The days from 1,000 to 1,006 are left out.
    @Test func atMostHalfAYearWithoutTheFirstWeek() {
        expect(sides(), 820...999, 1_007...1_186)
    }

    @Test func noFurtherThanTheDaysOfTheProduct() {
        expect(sides(days: 990...3_000), 990...999, 1_007...1_016)
        expect(sides(days: 0...1_010), 996...999, 1_007...1_010)
        #expect(sides(days: 1_000...3_000) == nil)
        #expect(sides(days: 0...1_006) == nil)
        expect(sides(days: 0...1_007), 999...999, 1_007...1_007)
    }

    // The week from the change before it on is left out too: from day 900 on a side begins with day 907. The day of the next change
    // belongs to it.
    @Test func noFurtherThanTheNeighbouringChanges() {
        expect(sides(previous: 900), 907...999, 1_007...1_099)
        expect(sides(next: 1_050), 957...999, 1_007...1_049)
        #expect(sides(previous: 993) == nil)
        expect(sides(previous: 992), 999...999, 1_007...1_007)
        #expect(sides(next: 1_007) == nil)
    }

    // Day 1,079 is 15 December 1972. A registration late on day 1,049 has thirty days to the end of day 1,079, so that the data must
    // end with day 1,079 whole, or reach into day 1,080. Day 1,037 is 3 November.
    @Test func noFurtherThanWhatIsMature() {
        expect(sides(end: "1972-12-15"), 957...999, 1_007...1_049)
        expect(sides(end: "1972-12-15 23:59"), 958...999, 1_007...1_048)
        expect(sides(end: "1972-12-16 00:00"), 957...999, 1_007...1_049)
        expect(sides(end: "1972-11-03"), 999...999, 1_007...1_007)
        #expect(sides(end: "1972-11-02") == nil)
    }

    // Where a source is silent from day 1,100 on, registrations from 1,070 on are not mature; nor are those of a silence itself.
    @Test func silenceEndsASide() {
        expect(sides(silence: DaySet([1_100...1_900])), 937...999, 1_007...1_069)
        expect(sides(silence: DaySet([800...950])), 951...999, 1_007...1_055)
    }
}
