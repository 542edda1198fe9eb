import RegistrationLog
import Testing

@Suite struct AnswerTests {
    @Test func capturedAnswersHaveAValue() {
        let captured = Answer(field: FieldID(7), value: ValueID(1))
        #expect(captured.isCaptured)
        #expect(captured.value == ValueID(1))
        #expect(captured.field == FieldID(7))
    }

    @Test func anEmptyAnswerIsAskedAndNotCaptured() {
        let empty = Answer(field: FieldID(7), value: nil)
        #expect(!empty.isCaptured)
        #expect(empty.value == nil)
    }

    // Captured, although its identifier was not kept.
    @Test func anUnidentifiedValueIsCaptured() {
        let answer = Answer(field: FieldID(7), value: .unidentified)
        #expect(answer.isCaptured)
        #expect(answer.value == .unidentified)
        #expect(answer != Answer(field: FieldID(7), value: nil))
    }

    @Test func anAnswerTakesEightBytes() {
        #expect(MemoryLayout<Answer>.stride == 8)
    }
}
