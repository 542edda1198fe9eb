import RegistrationLog
import Testing

@testable import Metrics

/// The table of verdicts, row by row, with the boundary of each.
@Suite struct VerdictTests {
    private func verdict(_ grounds: VerdictGrounds) -> Verdict {
        Verdict(on: grounds, threshold: Ratio(1, 100), minimumFollowUps: 30)
    }

    /// Grounds of a question that was captured so often, always observably, and used so often by explicit evidence.
    private func grounds(captured: Int, used: Int, observable: Int? = nil) -> VerdictGrounds {
        var grounds = VerdictGrounds(captured: captured, used: used, observable: observable ?? captured)
        grounds.evidence.explicit = used
        grounds.usageInterval = WilsonInterval(used, of: captured)
        grounds.zeroUseBound = captured > 0 && used == 0 ? zeroUseBound(captures: captured) : nil
        return grounds
    }

    @Test(arguments: [(0, 0), (1_000, 0), (1_000, 1_000)])
    func protectionGoesBeforeAnyFigure(captured: Int, used: Int) {
        var grounds = grounds(captured: captured, used: used)
        grounds.isProtected = true
        #expect(verdict(grounds) == .protected)
    }

    @Test func withoutCaptureTheQuestionWasNeverAnswered() {
        #expect(verdict(grounds(captured: 0, used: 0)) == .neverAnswered)
    }

    // 29 registrations in which use could be seen are too few, 30 enough; then 400 captures without use are enough too.
    @Test(arguments: [(29, Verdict.notMeasurable), (30, .drop), (0, .notMeasurable)])
    func unseenUseIsMeasurableFrom30ObservableRegistrations(observable: Int, expected: Verdict) {
        #expect(verdict(grounds(captured: 400, used: 0, observable: observable)) == expected)
    }

    @Test func completeFollowUpIsAlwaysMeasurable() {
        var grounds = grounds(captured: 400, used: 0, observable: 0)
        grounds.isFollowUpComplete = true
        #expect(verdict(grounds) == .drop)
    }

    // A use that was seen was measurable, however little was observable.
    @Test func aUsedQuestionIsNeverUnmeasurable() {
        #expect(verdict(grounds(captured: 100, used: 100, observable: 1)) == .keep)
    }

    // The bound is 0.010002 at 298 captures and 0.009969 at 299.
    @Test(arguments: [(298, Verdict.insufficientData), (299, .drop)])
    func theBoundMustLieUnderTheThreshold(captured: Int, expected: Verdict) {
        #expect(verdict(grounds(captured: captured, used: 0)) == expected)
    }

    // The lower bound of 7 of 120 is 0.0285, of 1 of 29 it is 0.0061 (both published, see the Wilson interval).
    @Test(arguments: [(7, 120, Verdict.keep), (1, 29, .reconsider)])
    func theLowerBoundMustReachTheThreshold(used: Int, captured: Int, expected: Verdict) {
        #expect(verdict(grounds(captured: captured, used: used)) == expected)
    }

    @Test func exactlyAtTheThresholdIsKept() {
        var grounds = grounds(captured: 100, used: 5)
        grounds.usageInterval = WilsonInterval(lower: 0.01, upper: 0.2)
        #expect(verdict(grounds) == .keep)
        grounds.usageInterval = WilsonInterval(lower: 0.01.nextDown, upper: 0.2)
        #expect(verdict(grounds) == .reconsider)
    }

    // What is only taken over may be copied by a machine; a single explicit or required use makes the difference.
    @Test(arguments: [(0, 0, Verdict.reconsider), (1, 0, .keep), (0, 1, .keep)])
    func carriedUseAloneIsNotEnoughToKeep(explicit: Int, required: Int, expected: Verdict) {
        var grounds = grounds(captured: 100, used: 100)
        grounds.evidence.explicit = explicit
        grounds.evidence.required = required
        grounds.evidence.carried = 100
        #expect(verdict(grounds) == expected)
    }

    // Used, but nothing is mature yet.
    @Test func withoutMatureCaptureUseIsReconsidered() {
        var grounds = grounds(captured: 100, used: 100)
        grounds.usageInterval = nil
        #expect(verdict(grounds) == .reconsider)
    }
}
