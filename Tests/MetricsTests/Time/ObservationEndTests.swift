import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ObservationEndTests {
    @Test func anEmptyLogHasNoEnd() {
        #expect(ObservationEnd(of: LogSketch().log, configured: nil) == nil)
    }

    @Test func aRegistrationCanBeTheEnd() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-05 10:00")
        sketch.act("call", at: "2024-03-05 09:59", on: [0])
        let end = try #require(ObservationEnd(of: sketch.log, configured: nil))
        #expect(end.moment == Timestamp(sketch: "2024-03-05 10:00"))
        #expect(end.warnings == [])
    }

    // An action that reaches no registration is data all the same; a signal is not.
    @Test func anOrphanCanBeTheEndAndASignalCannot() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-05")
        sketch.act("call", at: "2024-03-09 08:00", on: [])
        sketch.remark(on: "move", at: "2024-03-20")
        #expect(ObservationEnd(of: sketch.log, configured: nil)?.moment == Timestamp(sketch: "2024-03-09 08:00"))
    }

    // The period limits figures, never the observation end.
    @Test func thePeriodDoesNotMoveTheEnd() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-05")
        sketch.register("move", at: "2024-04-01")
        let settings = AnalysisSettings { $0.period.to = CalendarDate(year: 2024, month: 3, day: 31) }
        #expect(sketch.analysis(settings).observationEnd == Timestamp(sketch: "2024-04-01"))
    }

    // From 1 January to 31 January are 30 days, to 1 February 31: only that is over 30, and then the end is the last moment of
    // 1 January.
    @Test(arguments: [("2024-01-31", false), ("2024-02-01", true)])
    func aLastDayOver30DaysAfterTheOneBeforeItIsLeftOut(last: String, isSuspect: Bool) throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2023-12-20")
        sketch.register("move", at: last)
        sketch.register("move", at: "2024-01-01 23:59")
        sketch.act("call", at: last, on: [])
        let end = try #require(ObservationEnd(of: sketch.log, configured: nil))
        let days = (Timestamp(sketch: last).localDate, Timestamp(sketch: "2024-01-01").localDate)
        #expect(end.warnings == (isSuspect ? [.isolatedObservationEnd(last: days.0, previous: days.1)] : []))
        #expect(end.moment == Timestamp(sketch: isSuspect ? "2024-01-01 23:59" : last))
    }

    // A mistyped year, and one more: both are left out, the last first, each with the day before it.
    @Test func oneDayAfterAnotherIsLeftOut() throws {
        var sketch = LogSketch()
        for time in ["2024-03-01", "2024-03-05 12:00", "2042-03-05", "2024-05-05"] { sketch.register("move", at: time) }
        let end = try #require(ObservationEnd(of: sketch.log, configured: nil))
        #expect(end.moment == Timestamp(sketch: "2024-03-05 12:00"))
        let days = ["2042-03-05", "2024-05-05", "2024-03-05"].map { Timestamp(sketch: $0).localDate }
        #expect(
            end.warnings == [
                .isolatedObservationEnd(last: days[0], previous: days[1]),
                .isolatedObservationEnd(last: days[1], previous: days[2]),
            ])
    }

    @Test func aSingleDayIsNotSuspect() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-01-01 08:00")
        sketch.register("move", at: "2024-01-01 09:00")
        #expect(ObservationEnd(of: sketch.log, configured: nil)?.warnings == [])
    }

    @Test func aConfiguredDayGoesBeforeTheDataAndIsNeverSuspect() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-01-01 08:00")
        sketch.register("move", at: "2024-06-01 08:00")
        let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
        let end = try #require(ObservationEnd(of: sketch.log, configured: day))
        #expect(end.moment.localDate == day)
        #expect(end.moment.precision == .day)
        #expect(end.warnings == [])
    }
}
