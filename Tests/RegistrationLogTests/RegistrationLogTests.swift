import RegistrationLog
import TestSupport
import Testing

/// A log that is made of another one keeps all that is not said to change.
@Suite struct RegistrationLogTests {
    private static var log: RegistrationLog {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register(
            "waste", at: "2024-03-02", ["town": "b"], channel: "counter", department: "desk", handlingSeconds: 90)
        sketch.act("call", at: "2024-03-03", on: [1], names: ["town"], file: 3)
        sketch.files = [FollowUpFile(file: FileID(3), baseName: "calls.csv", columns: ["actie"])]
        sketch.crowded = [1]
        sketch.remark(on: "waste")
        return sketch.log
    }

    private func expectFollowUp(of log: RegistrationLog) {
        #expect(log.followUps.count == 1)
        #expect(log.followUpFiles == [FollowUpFile(file: FileID(3), baseName: "calls.csv", columns: ["actie"])])
        #expect(log.filesNamingFields == [FileID(3)])
        #expect(log.registrationsOnCrowdedRecords == [1])
    }

    @Test func otherNamesAreAllThatARenamingChanges() {
        let log = Self.log.renaming(
            products: [Product(key: "a", name: "A"), Product(key: "b", name: "B")],
            fields: [Field(key: "c", name: "C"), Field(key: "d", name: "D")],
            actionTypes: [ActionType(key: "e", name: "E")], channels: [AttributeValue(key: "f", name: "F")],
            departments: [AttributeValue(key: "g", name: "G")])
        #expect(log.attributes.channels.values.map(\.name) == ["F"])
        #expect(log.attributes.departments.values.map(\.name) == ["G"])
        #expect(log.attributes.channels.number(of: 1) == 0)
        #expect(log.attributes.handlingTimes.seconds(of: 1) == 90)
        #expect(log.products.map(\.name) == ["A", "B"])
        #expect(log.fields.map(\.name) == ["C", "D"])
        #expect(log.actionTypes.map(\.name) == ["E"])
        #expect(log.registrations.count == 2)
        #expect(log.signals.count == 1)
        expectFollowUp(of: log)
    }
}
