import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct MaturityTests {
    // Ten days of 86,400 s before 11 March 12:00:00 is 1 March 12:00:00: that second is mature, the next is not. To the
    // minute and by the day it is the same.
    @Test(arguments: [
        ("2024-03-01 12:00:00", true), ("2024-03-01 12:00:01", false), ("2024-03-01 12:00", true),
        ("2024-03-01 12:01", false), ("2024-03-01", true), ("2024-03-02", false),
    ])
    func exactlyAtTheHorizon(registered: String, isMature: Bool) {
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-11 12:00:00"), days: 10)
        #expect(maturity.isReached(by: Timestamp(sketch: registered)) == isMature)
    }

    // A configured end is a day: whole days count, in local time whatever its offset. 1 March 23:30 at +01:00 is 22:30 in
    // UTC, and 2 March 00:30 is still 1 March there.
    @Test(arguments: [("2024-03-01 23:30:00+01:00", true), ("2024-03-02 00:30:00+01:00", false)])
    func aDayAsEndCountsLocalDays(registered: String, isMature: Bool) {
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-11"), days: 10)
        #expect(maturity.isReached(by: Timestamp(sketch: registered)) == isMature)
    }

    // Elapsed time is never below 0, so that under a horizon of 0 days only the order says what lies after the end.
    @Test(arguments: [("2024-03-11 23:59:59", true), ("2024-03-12 00:00:00", false), ("2024-05-01", false)])
    func nothingAfterTheEndIsMature(registered: String, isMature: Bool) {
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-11"), days: 0)
        #expect(maturity.isReached(by: Timestamp(sketch: registered)) == isMature)
    }

    // Over the night on which clocks go forward ten days are 10 × 86,400 s, an hour more on the clock.
    @Test(arguments: [("2024-03-25 11:00:00+01:00", true), ("2024-03-25 11:00:01+01:00", false)])
    func daysAreOf86400SecondsWhenClocksChange(registered: String, isMature: Bool) {
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-04-04 12:00:00+02:00"), days: 10)
        #expect(maturity.isReached(by: Timestamp(sketch: registered)) == isMature)
    }
}
