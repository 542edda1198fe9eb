import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct RankedFieldsTests {
    // The phone is used, so it comes before the name; the street is only taken over, so it is not reported; the town was
    // needed and never asked, so it is.
    @Test func ranksOnTheCurve() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "phone": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone", "town"], values: ["street": "c"])
        let (log, settings) = (sketch.log, AnalysisSettings())
        let uses = log.uses()
        let maturity = Maturity(observationEnd: Timestamp(sketch: "2024-03-02"), days: 0)
        let first = Timestamp(sketch: "2024-03-01").localDate
        let days = TallyDays(first: first, last: first, observationEnd: maturity.observationEnd)
        let answers = AnswerTally(of: uses[0], in: log, maturity: maturity, days: days)
        let rules = FieldRules(
            log: log, settings: settings, signals: SignalCounts([]),
            followUps: FollowUpIndex(of: log, settings: settings), secondsPerQuestion: nil)
        let facts = ProductFacts(
            of: uses[0], answers: answers, horizon: FollowUpHorizon(days: 0, source: .configured), days: days,
            rules: rules)
        let fields = RankedFields(of: uses[0], answers: answers, product: facts, rules: rules)
        #expect(uses[0].fields.map { log.fields[$0.index].name } == ["name", "phone", "town", "street"])
        #expect(fields.figures.map(\.name) == ["phone", "name", "town"])
        #expect(fields.ranks == [1, 0, 2, nil])
    }
}
