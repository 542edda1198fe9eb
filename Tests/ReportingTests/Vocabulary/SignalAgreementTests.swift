import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SignalAgreementTests {
    private func agreement(_ verdict: Verdict, needless: Int, needed: Int) -> [Int] {
        var sketch = QuestionSketch("Vraag", captured: 400, used: verdict == .keep ? 40 : 0, verdict)
        sketch.signals = QuestionSignals(all: needless + needed + 1, needless: needless, needed: needed)
        let agreement = SignalAgreement(of: [sketch.figures(FieldID(0))])
        return [agreement.agreeing, agreement.opposed]
    }

    @Test func aQuestionThatMayGoAndIsNotNeeded() {
        #expect(agreement(.drop, needless: 2, needed: 0) == [1, 0])
        #expect(agreement(.drop, needless: 0, needed: 1) == [0, 1])
        // One that says it is needed is reason enough to look again.
        #expect(agreement(.drop, needless: 5, needed: 1) == [0, 1])
        #expect(agreement(.drop, needless: 0, needed: 0) == [0, 0])
    }

    @Test func aQuestionThatStays() {
        #expect(agreement(.keep, needless: 0, needed: 3) == [1, 0])
        #expect(agreement(.keep, needless: 3, needed: 0) == [0, 1])
        #expect(agreement(.keep, needless: 3, needed: 1) == [0, 0])
    }

    @Test func whereNothingIsProposedNothingAgrees() {
        #expect(agreement(.reconsider, needless: 2, needed: 0) == [0, 0])
        #expect(agreement(.insufficientData, needless: 0, needed: 2) == [0, 0])
    }
}
