import RegistrationLog
import Testing

@testable import Metrics

@Suite struct DecisionDayTests {
    private func decision(captures: Int, young: Int, visible: Int, blind: Int) throws -> DecisionDay {
        DecisionDay(
            lastDay: try #require(CalendarDate(year: 2024, month: 12, day: 31)), days: 100, captures: captures,
            young: young, measured: MeasuredCaptures(mature: 40, visible: visible, blind: blind), horizonDays: 60)
    }

    // 50 captures in 100 days, half of the uses shown: a quarter of a measured capture a day. 10 young ones are worth 5, so
    // that 95 of 100 are to come: 380 days, and 60 until they are mature. 440 days after 31 December 2024 is 16 March 2026.
    @Test func byHand() throws {
        let day = try decision(captures: 50, young: 10, visible: 10, blind: 10).day(needing: 100)
        #expect(day?.iso8601 == "2026-03-16")
    }

    // At 0.8 a day 76 take 95 days, and 77 take 96.25, which are 97. 31 December and 155 days is 4 June 2025. Where nothing was
    // followed up, all is shown.
    @Test func aPartOfADayIsADay() throws {
        #expect(try decision(captures: 80, young: 0, visible: 0, blind: 0).day(needing: 76)?.iso8601 == "2025-06-04")
        #expect(try decision(captures: 80, young: 0, visible: 0, blind: 0).day(needing: 77)?.iso8601 == "2025-06-06")
    }

    // The young ones are enough: only they must still become mature, by 1 March 2025.
    @Test func youngOnesOnlyNeedTime() throws {
        #expect(try decision(captures: 50, young: 300, visible: 9, blind: 0).day(needing: 299)?.iso8601 == "2025-03-01")
    }

    @Test func withoutNeedOrPaceThereIsNoDay() throws {
        #expect(try decision(captures: 50, young: 10, visible: 10, blind: 10).day(needing: 0) == nil)
        #expect(try decision(captures: 0, young: 10, visible: 10, blind: 10).day(needing: 1) == nil)
        #expect(try decision(captures: 50, young: 10, visible: 0, blind: 10).day(needing: 1) == nil)
    }

    // 36 measured captures in 100 days: 3,592 days bring 1,293.12, and with 60 days more that is 3,652.
    @Test func tenYearsAreTheEnd() throws {
        let decision = try decision(captures: 36, young: 0, visible: 1, blind: 0)
        #expect(decision.day(needing: 1_293) != nil)
        #expect(decision.day(needing: 1_294) == nil)
        #expect(decision.day(needing: 1 << 53) == nil)
    }
}
