@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct ProtocolChangeFiguresTests {
    private func change(_ date: String, of product: String? = nil, note: String? = nil) -> ProtocolChange {
        ProtocolChange(date: Timestamp(sketch: date).localDate, product: product, note: note)
    }

    /// Settings with these changes under which everything up to the end of the data is mature.
    private func settings(_ changes: [ProtocolChange], horizon: Int = 0) -> AnalysisSettings {
        AnalysisSettings {
            $0.protocolChanges = changes
            $0.observationEnd = Timestamp(sketch: "2024-09-30").localDate
            for product in ["move", "waste"] {
                $0.products[product] = ProductSettings { $0.followUpHorizonDays = horizon }
            }
        }
    }

    private func counts(_ captured: Int, _ used: Int, _ missing: Int) -> ChangeCounts {
        var counts = ChangeCounts()
        (counts.captured, counts.used, counts.missing) = (captured, used, missing)
        return counts
    }

    // Before 1 July: two registrations with a town, used once. On that day and after: two, one of them without a town
    // that was needed all the same.
    @Test func registrationsBeforeAndFromTheDate() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-06-01 10:00", ["town": "a"])
        sketch.register("move", at: "2024-06-30 23:59", ["town": "a"])
        sketch.register("move", at: "2024-07-01 00:00", ["town": nil])
        sketch.register("move", at: "2024-07-02 10:00", ["town": "a"])
        sketch.act("call", at: "2024-07-09", on: [0, 2], names: ["town"])
        let changes = sketch.analysis(settings([change("2024-07-01", of: "move", note: "fewer questions")]))
            .protocolChanges
        #expect(changes.count == 1)
        #expect(changes.first?.notes == ["fewer questions"])
        #expect(changes.first?.registrationsBefore == 2)
        #expect(changes.first?.registrationsAfter == 2)
        #expect(changes.first?.fields.map(\.name) == ["town"])
        #expect(changes.first?.fields.map(\.before) == [counts(2, 1, 0)])
        #expect(changes.first?.fields.map(\.after) == [counts(1, 0, 1)])
    }

    // One registration a month from May to September; changes on 1 June and 1 August: one before the first (May), two
    // between (June, July), two after (August, September).
    @Test func noFurtherThanThePreviousAndTheNextChange() {
        var sketch = LogSketch()
        for month in 5...9 { sketch.register("move", at: "2024-0\(month)-15", ["town": "a"]) }
        let changes = sketch.analysis(settings([change("2024-08-01"), change("2024-06-01")])).protocolChanges
        #expect(changes.map(\.date.iso8601) == ["2024-06-01", "2024-08-01"])
        #expect(changes.map(\.registrationsBefore) == [1, 2])
        #expect(changes.map(\.registrationsAfter) == [2, 2])
    }

    // A change without a product is one of all products, in their order; a product's own change does not cut another's.
    @Test func changesOfAllProductsAndOfOne() {
        var sketch = LogSketch()
        for month in 5...9 { sketch.register("waste", at: "2024-0\(month)-15", ["town": "a"]) }
        for month in 6...9 { sketch.register("move", at: "2024-0\(month)-15", ["town": "a"]) }
        let given = [change("2024-07-01"), change("2024-08-01", of: "move"), change("2024-08-01", of: "unheard of")]
        let changes = sketch.analysis(settings(given)).protocolChanges
        #expect(changes.map(\.productName) == ["waste", "move", "move"])
        #expect(changes.map(\.date.iso8601) == ["2024-07-01", "2024-07-01", "2024-08-01"])
        #expect(changes.map(\.registrationsBefore) == [2, 1, 1])
        #expect(changes.map(\.registrationsAfter) == [3, 1, 2])
    }

    @Test func changesOnOneDayAreOneChange() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-06-15", ["town": "a"])
        let given = [change("2024-06-01", note: "all"), change("2024-06-01", of: "move", note: "one")]
        let changes = sketch.analysis(settings(given)).protocolChanges
        #expect(changes.map(\.notes) == [["all", "one"]])
        #expect(changes.map(\.registrationsAfter) == [1])
    }

    // The last registration is of 30 September: under a horizon of 20 days that of 10 September is the last mature one.
    @Test func onlyMatureRegistrationsCount() {
        var sketch = LogSketch()
        for day in ["2024-08-20", "2024-09-10", "2024-09-11", "2024-09-30"] { sketch.register("move", at: day) }
        let changes = sketch.analysis(settings([change("2024-09-01")], horizon: 20)).protocolChanges
        #expect(changes.map(\.registrationsBefore) == [1])
        #expect(changes.map(\.registrationsAfter) == [1])
    }

    @Test func withoutChangesThereAreNoFigures() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-06-15")
        #expect(sketch.analysis().protocolChanges == [])
    }
}
