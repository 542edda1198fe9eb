import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct FieldSlotsTests {
    // «move» asks name and town, «waste» town alone; phone is asked by nobody, and named for both products.
    @Test func askedFieldsComeBeforeThoseThatAreOnlyTouched() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.register("waste", at: "2024-03-01", ["town": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["phone"])
        let (move, waste) = (ProductID(0), ProductID(1))
        let (name, town, phone) = (FieldID(0), FieldID(1), FieldID(2))
        var slots = FieldSlots(of: sketch.log)
        #expect([name, phone, town, phone].map { slots.slot(of: $0, in: move) } == [0, 2, 1, 2])
        #expect([phone, name, town, name].map { slots.slot(of: $0, in: waste) } == [1, 2, 0, 2])
        #expect(slots.askedCount(of: move) == 2)
        #expect(slots.askedCount(of: waste) == 1)
        #expect(slots.fields(of: move) == [name, town, phone])
        #expect(slots.fields(of: waste) == [town, phone, name])
    }
}
