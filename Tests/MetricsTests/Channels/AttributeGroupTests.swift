import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// Counted by hand.
@Suite struct AttributeGroupTests {
    private func groups(_ sketch: LogSketch, of product: String = "move") throws -> [String] {
        try sketch.figures(of: product).attributeGroups.map(\.words)
    }

    @Test func registrationsAreCountedByChannelAndByDepartment() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"], channel: "post", department: "desk")
        sketch.register("move", at: "2024-03-02", ["name": "a", "town": nil], channel: "counter")
        sketch.register("move", at: "2024-03-03", ["name": "a"], channel: "counter")
        sketch.register("move", at: "2024-03-04", ["name": "a"])
        sketch.register("waste", at: "2024-03-04", ["name": "a"], channel: "counter", department: "yard")
        sketch.act("call", at: "2024-03-05", on: [0, 1, 3], names: ["name", "town"])
        // Before its registration, so that it follows nothing.
        sketch.act("call", at: "2024-03-01", on: [2], names: ["name"])
        #expect(
            try groups(sketch) == [
                "channel counter 2 2 1 1", "channel post 1 2 1 2", "channel (leeg) 1 1 1 1",
                "department desk 1 2 1 2", "department (leeg) 3 3 2 2",
            ])
        #expect(try groups(sketch, of: "waste") == ["channel counter 1 1 0 0", "department yard 1 1 0 0"])
    }

    @Test func tiesAreSettledByName() throws {
        var sketch = LogSketch()
        for channel in ["post", nil, nil, "counter", nil] {
            sketch.register("move", at: "2024-03-01", [:], channel: channel)
        }
        #expect(
            try groups(sketch) == ["channel counter 1 0 0 0", "channel post 1 0 0 0", "channel (leeg) 3 0 0 0"])
    }

    /// A product none of whose registrations has a channel has no «(leeg)» either.
    @Test func whereNothingIsSaidThereAreNoGroups() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        #expect(try groups(sketch) == [])
        sketch.register("waste", at: "2024-03-01", ["name": "a"], channel: "post")
        #expect(try groups(sketch) == [])
    }

    /// What hangs on a record with too many links is blind, and still has no follow-up that anybody knows.
    @Test func whatIsOnlyBlindHasNoFollowUp() throws {
        var sketch = LogSketch()
        for _ in 0..<3 { sketch.register("move", at: "2024-03-01", ["name": "a"], channel: "post") }
        sketch.act("call", at: "2024-03-02", on: [1], names: ["name"])
        sketch.crowded = [0, 1]
        let product = try sketch.figures(of: "move")
        #expect(product.attributeGroups.map(\.words) == ["channel post 3 3 1 1"])
        #expect(product.counts.withFollowUp == 1)
    }

    @Test func groupsArePublishedUnlessSmallCountsAreWithheld() throws {
        var sketch = LogSketch()
        for _ in 0..<20 { sketch.register("move", at: "2024-03-01", ["name": "a"], channel: "post") }
        func published(_ minimum: Int?) throws -> Published<[PublishedAttributeGroup]> {
            let publication = Publication(
                of: sketch.log, ledger: IntakeLedger(), settings: AnalysisSettings { $0.smallCells = minimum },
                substitutes: .test)
            return try #require(publication.analysis.products.first).attributeGroups
        }
        let group = try #require(try published(nil).published?.first)
        #expect(group.value?.name == "post" && group.attribute == .channel)
        #expect(group.registrations == 20 && group.answers == 20 && group.withFollowUp == 0 && group.usedAnswers == 0)
        #expect(group.questionsPerContact == .published(Ratio(20, 20)))
        #expect(try !published(5).isPublished)
    }
}
