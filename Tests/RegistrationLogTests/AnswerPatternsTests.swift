import RegistrationLog
import Testing

@Suite struct AnswerPatternsTests {
    @Test func countsAddUp() {
        var patterns = AnswerPatterns()
        patterns.add(nil)
        patterns.add(nil, isNineDigits: true)
        patterns.add(.citizenServiceNumber, isNineDigits: true)
        for pattern in PersonalDataPattern.allCases { patterns.add(pattern) }
        var twice = patterns
        twice.add(patterns)
        #expect(twice.answers == 16)
        #expect(twice.nineDigitNumbers == 4)
        #expect(PersonalDataPattern.allCases.map(twice.count(of:)) == [4, 2, 2, 2, 2])
    }
}
