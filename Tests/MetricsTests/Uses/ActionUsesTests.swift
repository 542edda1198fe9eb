import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ActionUsesTests {
    private let types = [
        ActionType(key: "wijzig", name: "Wijzig"), ActionType(key: "bel", name: "Bel"),
        ActionType(key: "andere", name: "andere", isGroup: true), ActionType(key: "mail", name: "Mail"),
    ]

    @Test func theMostFrequentComesFirstAndAGroupLast() {
        var uses = ActionUses()
        #expect(uses.ranked(types) == [])
        for type in [0, 1, 1, 2, 2, 2, 3, 3] { uses.add(ActionTypeID(type)) }
        let ranked = uses.ranked(types)
        #expect(ranked.map(\.type.name) == ["Bel", "Mail", "Wijzig", "andere"])
        #expect(ranked.map(\.registrations) == [2, 2, 1, 3])
    }

    /// A registration counts once for a type, however many actions of it use the answer, and for each type that does; not where
    /// the answer was not captured.
    @Test func aRegistrationCountsOnceForEachType() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("move", at: "2024-03-01", ["name": "b"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name", "town"])
        sketch.act("mail", at: "2024-03-02", on: [0], names: ["name"])
        sketch.act("call", at: "2024-03-03", on: [0], names: ["name"])
        sketch.act("call", at: "2024-03-03", on: [1], names: ["name"])
        let log = sketch.log
        let uses = try #require(log.uses(AnalysisSettings()).first)
        let ranked = uses.counts.map { $0.actions.ranked(log.actionTypes) }
        #expect(ranked[0].map(\.type.name) == ["call", "mail"])
        #expect(ranked[0].map(\.registrations) == [2, 1])
        #expect(ranked[1] == [])
    }
}
