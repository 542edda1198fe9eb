import RegistrationLog
import Testing

@testable import Metrics

@Suite struct CapturedAnswersTests {
    @Test func onlyTheLastRegistrationIsHeld() {
        var answers = CapturedAnswers(fieldCount: 3)
        #expect(answers.value(of: FieldID(0)) == nil)
        answers.load([Answer(field: FieldID(0), value: ValueID(5)), Answer(field: FieldID(1), value: nil)], of: 0)
        #expect(answers.value(of: FieldID(0)) == ValueID(5))
        #expect(answers.value(of: FieldID(1)) == nil)
        answers.load([Answer(field: FieldID(2), value: .unidentified)], of: 4)
        #expect(answers.value(of: FieldID(0)) == nil)
        #expect(answers.value(of: FieldID(2)) == .unidentified)
    }
}
