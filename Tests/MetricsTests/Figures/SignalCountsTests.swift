import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct SignalCountsTests {
    @Test func aSignalAboutAQuestionIsOneAboutTheProductToo() {
        var sketch = LogSketch()
        sketch.remark(on: "move")
        sketch.remark(on: "move", field: "name", direction: .needed)
        sketch.remark(on: "waste", field: "name")
        let counts = SignalCounts(sketch.log.signals)
        #expect(counts.count(of: ProductID(0)) == 2)
        #expect(counts.counts(of: ProductID(0), FieldID(0)) == QuestionSignals(all: 1, needless: 0, needed: 1))
        #expect(counts.count(of: ProductID(1)) == 1)
        #expect(counts.count(of: ProductID(2)) == 0)
        #expect(counts.counts(of: ProductID(0), FieldID(1)) == QuestionSignals(all: 0, needless: 0, needed: 0))
    }

    @Test func signalsAboutAQuestionAreCountedByWhatTheySayOfIt() {
        var sketch = LogSketch()
        for direction: SignalDirection? in [.needless, nil, .needed, .needless] {
            sketch.remark(on: "move", field: "name", direction: direction)
        }
        let counts = SignalCounts(sketch.log.signals)
        #expect(counts.counts(of: ProductID(0), FieldID(0)) == QuestionSignals(all: 4, needless: 2, needed: 1))
    }
}
