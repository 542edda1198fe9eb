@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct BeneficiaryTests {
    // Each list is what the using actions of one registration say of who gains.
    @Test(
        arguments: [
            ([nil], [0, 0, 0, 1]), ([.citizen], [1, 0, 0, 0]), ([.organisation, .organisation], [0, 1, 0, 0]),
            ([.both], [0, 0, 1, 0]), ([.citizen, .organisation], [0, 0, 1, 0]), ([.citizen, .both], [0, 0, 1, 0]),
            ([.citizen, nil], [1, 0, 0, 0]), ([nil, .organisation], [0, 1, 0, 0]),
        ] as [([Beneficiary?], [Int])])
    func aRegistrationCountsOnceOverItsUsingActions(said: [Beneficiary?], counts: [Int]) throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        for beneficiary in said {
            sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], beneficiary: beneficiary)
        }
        let gainers = try sketch.figures(of: "name", in: "move").beneficiaries
        #expect([gainers.citizen, gainers.organisation, gainers.both, gainers.unknown] == counts)
    }

    // What the record says goes before what is said of its type.
    @Test func theRecordGoesBeforeTheTypeOfAction() throws {
        var sketch = LogSketch()
        for _ in 0..<2 { sketch.register("move", at: "2024-03-01", ["name": "a"]) }
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], beneficiary: .organisation)
        sketch.act("call", at: "2024-03-02", on: [1], names: ["name"])
        let settings = AnalysisSettings { $0.actions["call"] = ActionSettings(beneficiary: .citizen) }
        let gainers = try sketch.figures(of: "name", in: "move", settings).beneficiaries
        #expect(gainers.organisation == 1)
        #expect(gainers.citizen == 1)
    }

    // An action that does not use the field says nothing of who gains by it; nor does a use of what was not captured.
    @Test func onlyUsingActionsOfCapturedAnswersCount() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"], beneficiary: .citizen)
        sketch.act("close", at: "2024-03-02", on: [0], names: ["town"], beneficiary: .organisation)
        #expect(try sketch.figures(of: "name", in: "move").beneficiaries.citizen == 1)
        #expect(try sketch.figures(of: "town", in: "move").beneficiaries == BeneficiaryCounts())
    }
}
