import RegistrationLog
import TestSupport
import Testing

/// What tests write down is what they get.
@Suite struct LogSketchTests {
    @Test(arguments: [
        ("1970-01-02", 86_400, 0, Timestamp.Precision.day), ("1970-01-01 14:09", 50_940, 0, .minute),
        ("1970-01-01 14:09:30", 50_970, 0, .second), ("1970-01-01 14:09:30+01:00", 47_370, 3_600, .second),
        ("1970-01-02+02:00", 79_200, 7_200, .day),
    ])
    func momentsAsTheyAreWritten(text: String, instant: Int64, offset: Int32, precision: Timestamp.Precision) {
        #expect(Timestamp(sketch: text) == Timestamp(instant: instant, utcOffset: offset, precision: precision))
    }

    @Test func namesAndValuesAreNumberedInOrderOfAppearance() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("waste", at: "2024-03-02", ["town": "b", "phone": LogSketch.unidentified])
        sketch.act("call", at: "2024-03-03", on: [1, 0], names: ["street"], values: ["name": "a"], file: 2)
        sketch.act("close", at: "2024-03-03", on: [], file: 1)
        sketch.remark(on: "waste", field: "town")
        let log = sketch.log
        #expect(log.products.map(\.name) == ["move", "waste"])
        #expect(log.fields.map(\.name) == ["name", "town", "phone", "street"])
        #expect(log.actionTypes.map(\.name) == ["call", "close"])
        #expect(log.registrations.answers(of: 0).map(\.value) == [ValueID(1), nil])
        #expect(log.registrations.answers(of: 1).map(\.value) == [ValueID(2), .unidentified])
        #expect(Array(log.followUps.registrations(of: 0)) == [0, 1])
        #expect(Array(log.followUps.takenOverValues(of: 0)) == [TakenOverValue(field: FieldID(0), value: ValueID(1))])
        #expect(log.filesNamingFields == [FileID(2)])
        #expect(log.signals.map(\.product) == [ProductID(1)])
        #expect(log.signals.map(\.field) == [FieldID(1)])
    }
}
