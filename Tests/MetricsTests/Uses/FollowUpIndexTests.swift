import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct FollowUpIndexTests {
    // Action 0 is before registration 0 and after registration 1; action 1 reaches both; action 2 none; action 3 only registration 1.
    @Test func actionsAtOrAfterEachRegistration() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-05")
        sketch.register("move", at: "2024-03-01")
        sketch.register("move", at: "2024-03-01")
        sketch.act("call", at: "2024-03-03", on: [0, 1])
        sketch.act("call", at: "2024-03-06", on: [0, 1])
        sketch.act("call", at: "2024-03-06", on: [])
        sketch.act("call", at: "2024-03-07", on: [1])
        let index = FollowUpIndex(of: sketch.log, settings: AnalysisSettings())
        #expect(Array(index.actions[0]) == [1])
        #expect(Array(index.actions[1]) == [0, 1, 3])
        #expect(index.actions[2].isEmpty)
    }

    // A required field counts once however often it is configured, and not at all when the log does not know it.
    @Test func rulesOfTheTypeOfAction() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.act("visit", at: "2024-03-02", on: [0])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], beneficiary: .both, file: 3)
        let log = sketch.log
        let settings = AnalysisSettings {
            $0.actions["visit"] = ActionSettings(requiring: "town", "unheard of", "name", "town", beneficiary: .citizen)
        }
        let index = FollowUpIndex(of: log, settings: settings)
        #expect(index.requiredFields(of: log.followUps[0]) == [FieldID(0), FieldID(1)])
        #expect(index.requiredFields(of: log.followUps[1]) == [])
        #expect(index.beneficiaries(of: log.followUps[0]) == .citizen)
        #expect(index.beneficiaries(of: log.followUps[1]) == .both)
        #expect(!index.canShowEveryUse(naming: log.followUps.namedFields(of: 0)))
        #expect(index.canShowEveryUse(naming: log.followUps.namedFields(of: 1)))
        #expect(index.source(of: log.followUps[0]) != index.source(of: log.followUps[1]))
    }
}
