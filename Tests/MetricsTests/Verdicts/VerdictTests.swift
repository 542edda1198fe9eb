import RegistrationLog
import Testing

@testable import Metrics

/// The table of verdicts, row by row, with the boundary of each.
@Suite struct VerdictTests {
    private func verdict(_ facts: VerdictFacts) -> Verdict {
        Judgement(on: facts, threshold: Ratio(1, 100), minimumFollowUps: 30).verdict
    }

    /// Facts of a question that was captured so often, always observably, and used so often by explicit evidence.
    private func facts(captured: Int, used: Int, observable: Int? = nil) -> VerdictFacts {
        var facts = VerdictFacts(asked: captured, captured: captured, used: used, observable: observable ?? captured)
        facts.evidence.explicit = used
        facts.usageInterval = WilsonInterval(used, of: captured)
        facts.zeroUseBound = captured > 0 && used == 0 ? zeroUseBound(captures: captured) : nil
        return facts
    }

    @Test(arguments: [(0, 0), (1_000, 0), (1_000, 1_000)])
    func protectionGoesBeforeAnyFigure(captured: Int, used: Int) {
        var facts = facts(captured: captured, used: used)
        facts.protectedReason = "the law"
        #expect(verdict(facts) == .protected)
    }

    @Test func withoutCaptureTheQuestionWasNeverAnswered() {
        #expect(verdict(facts(captured: 0, used: 0)) == .neverAnswered)
    }

    // 29 registrations in which use could be seen are too few, 30 enough; then 400 captures without use are enough too.
    @Test(arguments: [(29, Verdict.notMeasurable), (30, .drop), (0, .notMeasurable)])
    func unseenUseIsMeasurableFrom30ObservableRegistrations(observable: Int, expected: Verdict) {
        #expect(verdict(facts(captured: 400, used: 0, observable: observable)) == expected)
    }

    @Test func completeFollowUpIsAlwaysMeasurable() {
        var facts = facts(captured: 400, used: 0, observable: 0)
        facts.isFollowUpComplete = true
        #expect(verdict(facts) == .drop)
    }

    // A use that was seen was measurable, however little was observable.
    @Test func aUsedQuestionIsNeverUnmeasurable() {
        #expect(verdict(facts(captured: 100, used: 100, observable: 1)) == .keep)
    }

    // The bound is 0.010002 at 298 captures and 0.009969 at 299.
    @Test(arguments: [(298, Verdict.insufficientData), (299, .drop)])
    func theBoundMustLieUnderTheThreshold(captured: Int, expected: Verdict) {
        #expect(verdict(facts(captured: captured, used: 0)) == expected)
    }

    // The lower bound of 7 of 120 is 0.0285, of 1 of 29 it is 0.0061 (both published, see the Wilson interval).
    @Test(arguments: [(7, 120, Verdict.keep), (1, 29, .reconsider)])
    func theLowerBoundMustReachTheThreshold(used: Int, captured: Int, expected: Verdict) {
        #expect(verdict(facts(captured: captured, used: used)) == expected)
    }

    @Test func exactlyAtTheThresholdIsKept() {
        var facts = facts(captured: 100, used: 5)
        facts.usageInterval = WilsonInterval(lower: 0.01, upper: 0.2)
        #expect(verdict(facts) == .keep)
        facts.usageInterval = WilsonInterval(lower: 0.01.nextDown, upper: 0.2)
        #expect(verdict(facts) == .reconsider)
    }

    // What is only taken over may be copied by a machine; a single explicit or required use makes the difference.
    @Test(arguments: [(0, 0, Verdict.reconsider), (1, 0, .keep), (0, 1, .keep)])
    func carriedUseAloneIsNotEnoughToKeep(explicit: Int, required: Int, expected: Verdict) {
        var facts = facts(captured: 100, used: 100)
        facts.evidence.explicit = explicit
        facts.evidence.required = required
        facts.evidence.carried = 100
        #expect(verdict(facts) == expected)
    }

    // Used, but nothing is mature yet.
    @Test func withoutMatureCaptureUseIsReconsidered() {
        var facts = facts(captured: 100, used: 100)
        facts.usageInterval = nil
        #expect(verdict(facts) == .reconsider)
    }
}
