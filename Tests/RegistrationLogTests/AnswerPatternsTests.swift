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

    @Test func shieldedNamesTellTheirKindAndNumber() {
        #expect(
            LabelKind.allCases.map { $0.shieldedName(7) } == [
                "product 7 (afgeschermd)", "vraag 7 (afgeschermd)", "actie 7 (afgeschermd)",
            ])
        #expect(LabelKind.shieldedColumn(3) == "kolom 3 (afgeschermd)")
    }
}
