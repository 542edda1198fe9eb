import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct RankedFieldsTests {
    // The phone is used, so it comes before the name; the street is only taken over, so it is not reported; the town was
    // needed and never asked, so it is.
    @Test func placesOnTheCurve() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "phone": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone", "town"], values: ["street": "c"])
        let (log, settings) = (sketch.log, AnalysisSettings())
        let uses = ProductUses.uses(in: log, settings: settings)
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-02"), days: 0)
        let answers = AnswerTally.tallies(of: log, in: settings.period, uses: uses, maturities: [maturity])
        let rules = FieldRules(log: log, settings: settings, signals: SignalCounts([]))
        let fields = RankedFields(of: uses[0], answers: answers[0], rules: rules)
        #expect(uses[0].fields.map { log.fields[$0.index].name } == ["name", "phone", "town", "street"])
        #expect(fields.figures.map(\.name) == ["phone", "name", "town"])
        #expect(fields.ranks == [1, 0, 2, nil])
    }
}
