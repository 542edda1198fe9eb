import Feedback
import Testing

@Suite struct DecisionFileTests {
    @Test func aFileThatIsNotThereIsNamed() {
        #expect(throws: FeedbackError.self) { try DecisionFile("not-there.csv").read() }
    }
}
