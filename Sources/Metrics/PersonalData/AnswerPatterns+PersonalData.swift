import RegistrationLog

extension AnswerPatterns {
    /// The class of personal data that most of the answers are by their form; nil where most have no such form.
    ///
    /// Most means that the lower end of the 95 % Wilson interval of their share lies above one half: 4 of 4, 9 of 11, or 527
    /// of 1,000. For citizen service numbers that must hold twice: of all answers most are numbers of nine digits, and of
    /// these most pass. Of numbers that are something else 1 in 11 passes by chance, so that four in a row do so once in
    /// 14,641 columns.
    var personalData: PersonalDataClass? {
        if Self.areMost(nineDigitNumbers, of: answers),
            Self.areMost(count(of: .citizenServiceNumber), of: nineDigitNumbers)
        {
            return .bsn
        }
        if Self.areMost(count(of: .bankAccount), of: answers) { return .other }
        let contact = [PersonalDataPattern.emailAddress, .telephoneNumber, .postcode].map(count(of:)).reduce(0, +)
        return Self.areMost(contact, of: answers) ? .contact : nil
    }

    private static func areMost(_ part: Int, of all: Int) -> Bool {
        (WilsonInterval(part, of: all)?.lower ?? 0) > 0.5
    }
}
