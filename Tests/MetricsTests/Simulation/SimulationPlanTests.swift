import RegistrationLog
import Testing

@testable import Metrics

@Suite struct SimulationPlanTests {
    private let rule = PlannedChange.restrict(
        PlannedCondition(attribute: .answer(to: FieldID(3), name: "kind"), values: ["a"], isFoundHere: true))

    private func plan(_ changes: PlannedChange...) -> PlannedChange? {
        var plan = SimulationPlan()
        for change in changes { plan.add(change, to: FieldID(0), of: ProductID(0)) }
        return plan.changes(of: ProductID(0))[FieldID(0)]
    }

    @Test func ofTwoChangesTheOneStaysThatAsksLess() {
        #expect(plan(rule, .drop) == .drop)
        #expect(plan(.drop, rule) == .drop)
        #expect(plan(.restore, rule) == rule)
        #expect(plan(rule, .add) == rule)
        #expect(plan() == nil)
    }

    @Test func answersAreReadToWhatConditionsAreAbout() {
        var plan = SimulationPlan()
        plan.add(.drop, to: FieldID(0), of: ProductID(0))
        #expect(plan.answeredFields.isEmpty)
        plan.add(rule, to: FieldID(1), of: ProductID(0))
        plan.add(rule, to: FieldID(1), of: ProductID(1))
        #expect(plan.answeredFields == [FieldID(3)])
    }

    @Test(arguments: Proposal.allCases)
    func aDecisionThatChangesNothingIsNoChange(_ decision: Proposal) {
        let change = PlannedChange(decision)
        let changes: [Proposal] = [.drop, .stopForGood, .add, .restore]
        #expect((change != nil) == changes.contains(decision))
        #expect(change?.decision ?? decision == decision)
    }
}
