import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PersonalDataFindingTests {
    private func patterns(_ pattern: PersonalDataPattern?, _ count: Int, of all: Int) -> AnswerPatterns {
        var patterns = AnswerPatterns()
        for number in 0..<all {
            patterns.add(
                number < count ? pattern : nil, isNineDigits: number < count && pattern == .citizenServiceNumber)
        }
        return patterns
    }

    /// The lower ends of the Wilson intervals: 3/3 0.4385, 4/4 0.5101, 8/11 0.4344, 9/11 0.5230, 526/1000 0.4950, 532/1000 0.5010.
    @Test(
        arguments: [
            (PersonalDataPattern.emailAddress, 3, 3, nil), (.emailAddress, 4, 4, PersonalDataClass.contact),
            (.telephoneNumber, 8, 11, nil), (.telephoneNumber, 9, 11, .contact), (.postcode, 526, 1_000, nil),
            (.postcode, 532, 1_000, .contact), (.bankAccount, 4, 4, .other), (.citizenServiceNumber, 4, 4, .bsn),
            (.citizenServiceNumber, 3, 3, nil), (.citizenServiceNumber, 4, 20, nil), (.citizenServiceNumber, 0, 0, nil),
        ] as [(PersonalDataPattern, Int, Int, PersonalDataClass?)])
    func mostAnswersDecide(pattern: PersonalDataPattern, count: Int, all: Int, kind: PersonalDataClass?) {
        #expect(patterns(pattern, count, of: all).personalData == kind)
    }

    /// Of numbers that are something else 1 in 11 passes.
    @Test func numbersThatPassByChanceAreNone() {
        var patterns = AnswerPatterns()
        for number in 0..<1_100 { patterns.add(number < 100 ? .citizenServiceNumber : nil, isNineDigits: true) }
        #expect(patterns.personalData == nil)
    }

    @Test func whatIsConfiguredHolds() {
        let mails = patterns(.emailAddress, 10, of: 10)
        #expect(
            PersonalDataFinding(name: "bsn", patterns: mails, configured: PersonalDataClass.none)
                == PersonalDataFinding(.none, by: .configured))
    }

    @Test func theMoreSensitiveOfNameAndAnswersHolds() {
        let numbers = patterns(.citizenServiceNumber, 10, of: 10)
        let mails = patterns(.emailAddress, 10, of: 10)
        func finding(_ name: String, _ patterns: AnswerPatterns) -> PersonalDataFinding? {
            PersonalDataFinding(name: name, patterns: patterns, configured: nil)
        }
        #expect(finding("opmerking", numbers) == PersonalDataFinding(.bsn, by: .answers))
        #expect(finding("telefoonnummer", numbers) == PersonalDataFinding(.bsn, by: .answers))
        #expect(finding("diagnose", numbers) == PersonalDataFinding(.special, by: .name))
        #expect(finding("e-mail", mails) == PersonalDataFinding(.contact, by: .name))
        #expect(finding("opmerking", AnswerPatterns()) == nil)
    }

    @Test func theOrderHasEveryClass() {
        #expect(Set(PersonalDataClass.inOrderOfSensitivity) == Set(PersonalDataClass.allCases))
        #expect(PersonalDataClass.special.isMoreSensitive(than: .contact))
        #expect(!PersonalDataClass.contact.isMoreSensitive(than: .contact))
    }
}
