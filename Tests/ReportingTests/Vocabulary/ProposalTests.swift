import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ProposalTests {
    private func proposal(_ verdict: Verdict?, isStopped: Bool = false, missing: Int = 0) -> Proposal? {
        let sketch = QuestionSketch("a", captured: 400, verdict).with {
            $0.stoppedSince = isStopped ? CalendarDate(dayNumber: 20_000) : nil
            $0.missing = missing
        }
        return Proposal(sketch.figures(FieldID(0)))
    }

    @Test(
        arguments: [
            (.drop, .drop, .stopForGood), (.keep, .keep, .restore), (.protected, .keep, .restore),
            (.reconsider, .discuss, .discuss), (.neverAnswered, .discuss, .discuss), (.add, .add, .add),
            (.notMeasurable, .undecided, .undecided), (.insufficientData, .undecided, .undecided),
        ] as [(Verdict, Proposal, Proposal)])
    func aVerdictIsProposedByWhetherItIsAsked(verdict: Verdict, asked: Proposal, stopped: Proposal) {
        #expect(proposal(verdict) == asked)
        #expect(proposal(verdict, isStopped: true) == stopped)
    }

    /// A question that follow-up misses since it was stopped is asked again, whatever else is known of it.
    @Test(arguments: [.keep, .protected, .reconsider, .notMeasurable, .insufficientData] as [Verdict])
    func whatIsMissedSinceItWasStoppedComesBack(verdict: Verdict) {
        #expect(proposal(verdict, isStopped: true, missing: 1) == .restore)
    }

    @Test func missingAloneBringsNothingBackThatIsAsked() {
        #expect(proposal(.reconsider, missing: 9) == .discuss)
        #expect(proposal(.insufficientData, missing: 9) == .undecided)
    }

    @Test func withoutAVerdictNothingIsProposed() { #expect(proposal(nil, missing: 3) == nil) }

    @Test func theWordsAreThoseOfTheListOfDecisions() {
        #expect(
            Proposal.allCases.map(\.dutch) == [
                "schrappen", "definitief stoppen", "terugzetten", "toevoegen", "niet vragen bij", "bespreken",
                "behouden", "nog niet te zeggen",
            ])
    }

    @Test func countsAreOfThePairsThatHaveAProposal() {
        let fields = [.drop, .drop, .keep, nil].map { QuestionSketch("a", captured: 400, $0).figures(FieldID(0)) }
        let counts = ProposalCounts(of: fields)
        #expect(counts[.drop] == 2 && counts[.keep] == 1 && counts[.stopForGood] == 0)
    }
}
