import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ProductUsesTests {
    // Registration 0 uses its name a day later and misses its town; 1 has an action that shows nothing; 2 has none; 3 lies
    // outside the period; 4 misses a phone that «move» never asks.
    @Test func rowsAreOfRegistrationsInThePeriodWithAUse() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("waste", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("move", at: "2024-02-01", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name", "town"])
        sketch.act("close", at: "2024-03-03", on: [1], file: 1)
        sketch.act("call", at: "2024-03-03", on: [3], names: ["name"])
        sketch.act("call", at: "2024-03-03", on: [4], names: ["phone"])
        let settings = AnalysisSettings { $0.period.from = CalendarDate(year: 2024, month: 3, day: 1) }
        let uses = sketch.log.uses(settings)
        #expect(uses.map(\.product) == [ProductID(0), ProductID(1)])
        #expect(uses.map(\.fields) == [[FieldID(0), FieldID(1), FieldID(2)], [FieldID(0)]])
        #expect(uses.map(\.registrations) == [3, 1])
        #expect(uses.map(\.withFollowUp) == [2, 1])
        #expect(uses.map(\.observableForEveryField) == [1, 0])
        // Indices among the registrations of the product in the period: 0, 2 and 4 of the log.
        #expect(uses.map { Array($0.positions) } == [[0, 2, 4], [1]])
        #expect(uses.map(\.registrationsWithUse) == [[0, 2], []])
        let first = TimedUse(slot: 0, isDirected: true, elapsedSeconds: 86_400)
        #expect((0..<2).map { Array(uses[0].used[$0]) } == [[first], []])
        #expect(uses[0].views == [.visible, .none, .blind])
        #expect(uses[1].views == [.blind])
        #expect((0..<2).map { Array(uses[0].missing[$0]) } == [[1], [2]])
        #expect(uses[0].counts.map(\.used) == [1, 0, 0])
        #expect(uses[0].counts.map(\.missing) == [0, 1, 1])
        #expect(uses[1].counts == [UseCounts()])
    }
}
