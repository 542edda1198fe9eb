import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionBlockTests {
    private func decision(_ questions: QuestionSketch...) -> DecisionBlock? {
        let product = ProductSketch(
            name: "a", registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000], questions: questions)
        return ReportDocument(PageFixture.input(of: [product])).beginning.summary.decision
    }

    @Test func aTrialHasATermAnEvaluationAndAStopRule() throws {
        let block = try #require(decision(QuestionSketch("b", captured: 900, .drop)))
        #expect(
            block.items.map(\.label) == [
                "Wat", "Vanaf", "Eigenaar", "Hoe lang", "Evaluatie", "Stopregel", "Zonder besluit", "Mag en mag niet",
            ])
        #expect(block.items.filter(\.isWritten).map(\.label) == ["Vanaf", "Eigenaar", "Evaluatie"])
    }

    @Test func whatWasStoppedNeedsNoTrial() throws {
        let stopped = QuestionSketch("b", captured: 900, .drop).with {
            $0.stoppedSince = CalendarDate(dayNumber: 19_900)
        }
        let block = try #require(decision(stopped))
        #expect(block.items.map(\.label) == ["Wat", "Vanaf", "Eigenaar", "Zonder besluit", "Mag en mag niet"])
    }

    @Test func withoutAnythingToDecideThereIsNone() {
        #expect(decision(QuestionSketch("b", captured: 900, used: 500, .keep)) == nil)
        #expect(decision(QuestionSketch("b", captured: 900, used: 3, .reconsider)) == nil)
    }
}
