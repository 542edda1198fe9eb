import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct RegistrationsByDayTests {
    // Days are local ones: 23:30 UTC on 1 March is 2 March at +01:00, so that it comes after noon of 1 March, and of one day the
    // order is that of the log.
    @Test func registrationsComeInOrderOfTheirDays() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-03 10:00+01:00")
        sketch.register("waste", at: "2024-03-01 10:00+01:00")
        sketch.register("move", at: "2024-03-02 00:30+01:00")
        sketch.register("move", at: "2024-03-01 12:00+01:00")
        sketch.register("move", at: "2024-03-02 00:10+01:00")
        let byDay = RegistrationsByDay(of: sketch.log)
        #expect(Array(byDay[ProductID(0)]) == [3, 2, 4, 0])
        #expect(Array(byDay[ProductID(1)]) == [1])
        let second = CalendarDate(year: 2024, month: 3, day: 2)
        let one = RegistrationsByDay(of: sketch.log, in: ReportingPeriod(from: second, to: second))
        #expect(Array(one[ProductID(0)]) == [2, 4])
        #expect(one[ProductID(1)].isEmpty)
    }
}
