import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct AnswerTableTests {
    // The end is 11 March and maturity takes 10 days: registrations of 1 March are mature, that of 2 March is not.
    @Test func matureCapturesAndUsesAreCountedApart() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("move", at: "2024-03-02", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.act("call", at: "2024-03-11", on: [0, 1], names: ["name"])
        let log = sketch.log
        let uses = UseTable(of: log, settings: AnalysisSettings())
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-11"), days: 10)
        let table = AnswerTable(of: log, uses: uses, maturities: [maturity])
        #expect(table.mature == [2])
        #expect(table.slots.pairs.map(\.field) == [FieldID(0), FieldID(1)])
        #expect(table.counts.map(\.asked) == [3, 2])
        #expect(table.counts.map(\.captured) == [3, 1])
        #expect(table.counts.map(\.matureCaptured) == [2, 1])
        #expect(table.counts.map(\.matureUsed) == [1, 0])
        #expect(table.months[0].figures.map(\.answers) == [4])
        #expect(table.months[0].figures.map(\.usedAnswers) == [2])
    }
}
