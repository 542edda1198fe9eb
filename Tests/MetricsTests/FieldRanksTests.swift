import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct FieldRanksTests {
    // The phone is used, so it comes before the name; the street is only taken over, so it is not reported.
    @Test func placesOnTheCurve() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "phone": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone"], values: ["street": "c"])
        var slots = ProductFieldSlots()
        for field in 0..<3 { _ = slots.slot(of: ProductID(0), FieldID(field)) }
        let ranks = FieldRanks(of: [try sketch.figures(of: "move").fields], slots: slots)
        #expect(ranks.rank(of: ProductID(0), FieldID(0)) == 1)
        #expect(ranks.rank(of: ProductID(0), FieldID(1)) == 0)
        #expect(ranks.rank(of: ProductID(0), FieldID(2)) == nil)
        #expect(ranks.rank(of: ProductID(1), FieldID(0)) == nil)
        #expect((0..<3).map { ranks[$0] } == [1, 0, -1])
    }
}
