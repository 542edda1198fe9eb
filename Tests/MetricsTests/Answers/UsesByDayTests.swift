import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct UsesByDayTests {
    // 32 captures of two questions on two days; the name is used 15 times on the first day, the town 14 times: only the name has
    // uses enough. A registration that is not mature counts for neither.
    @Test func capturesAndUsesByDay() {
        var sketch = LogSketch()
        for number in 0..<32 {
            sketch.register("move", at: number < 20 ? "2024-03-01" : "2024-03-02", ["name": "a", "town": "b"])
            guard number < 15 else { continue }
            sketch.act("call", at: "2024-03-03", on: [number], names: number < 14 ? ["name", "town"] : ["name"])
        }
        let log = sketch.log
        let uses = log.uses()[0]
        var counts = [AnswerCounts](repeating: AnswerCounts(), count: 2)
        (counts[0].matureUsed, counts[1].matureUsed) = (15, 14)
        var ages = [Maturity.Age](repeating: .mature, count: 32)
        ages[31] = .young
        let days = UsesByDay(of: uses, in: log, ages: ages, counts: counts).fields
        let first = Timestamp(sketch: "2024-03-01").localDate
        #expect(
            days == [
                [
                    DayOfCaptures(first, captured: 20, used: 15),
                    DayOfCaptures(CalendarDate(dayNumber: first.dayNumber + 1), captured: 11, used: 0),
                ]
            ])
    }
}
