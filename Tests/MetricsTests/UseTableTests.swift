import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct UseTableTests {
    // Registration 0 uses its name a day later and misses its town; 1 has an action that shows nothing; 2 has none; 3 lies
    // outside the period.
    @Test func rowsFollowTheRegistrationsInThePeriod() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("waste", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-02-01", ["name": "a"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name", "town"])
        sketch.act("close", at: "2024-03-03", on: [1], file: 1)
        sketch.act("call", at: "2024-03-03", on: [3], names: ["name"])
        let settings = AnalysisSettings { $0.period.from = CalendarDate(year: 2024, month: 3, day: 1) }
        let uses = UseTable(of: sketch.log, settings: settings)
        #expect(uses.registrations == [0, 1, 2])
        #expect(uses.slots.pairs.map(\.field) == [FieldID(0), FieldID(1)])
        #expect((0..<3).map { Array(uses.used[$0]) } == [[TimedUse(slot: 0, elapsedSeconds: 86_400)], [], []])
        #expect((0..<3).map { Array(uses.missing[$0]) } == [[1], [], []])
        #expect(uses.products.map(\.registrations) == [2, 1])
        #expect(uses.products.map(\.withFollowUp) == [1, 1])
        #expect(uses.products.map(\.observableForEveryField) == [1, 0])
        #expect(uses.counts.map(\.used) == [1, 0])
        #expect(uses.counts.map(\.missing) == [0, 1])
    }
}
