import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct SignalCountsTests {
    @Test func aSignalAboutAQuestionIsOneAboutTheProductToo() {
        var sketch = LogSketch()
        sketch.remark(on: "move")
        sketch.remark(on: "move", field: "name")
        sketch.remark(on: "waste", field: "name")
        let counts = SignalCounts(sketch.log.signals)
        #expect(counts.count(of: ProductID(0)) == 2)
        #expect(counts.count(of: ProductID(0), FieldID(0)) == 1)
        #expect(counts.count(of: ProductID(1)) == 1)
        #expect(counts.count(of: ProductID(2)) == 0)
        #expect(counts.count(of: ProductID(0), FieldID(1)) == 0)
    }
}
