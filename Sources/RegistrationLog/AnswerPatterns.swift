/// How many of the first answers to a question have a form that personal data has; of no answer anything else is kept.
///
/// Looked at are at most the first 1,000 answers to a question among the first 10,000 records of each file, so that the
/// counts are no figures: they say what kind of answer the question gets.
public struct AnswerPatterns: Hashable, Sendable {
    // 32 bits each: a table of these is gone through for every answer.
    private var answerCount: UInt32 = 0
    private var nineDigitCount: UInt32 = 0
    private var citizenServiceNumbers: UInt32 = 0
    private var bankAccounts: UInt32 = 0
    private var emailAddresses: UInt32 = 0
    private var telephoneNumbers: UInt32 = 0
    private var postcodes: UInt32 = 0

    /// Creates counts of no answer.
    public init() {}

    /// The captured answers that were looked at.
    public var answers: Int { Int(answerCount) }

    /// Those that are a number of nine digits, whether or not it can be a citizen service number.
    public var nineDigitNumbers: Int { Int(nineDigitCount) }

    /// Those that have the form of `pattern` as a whole.
    public func count(of pattern: PersonalDataPattern) -> Int {
        switch pattern {
        case .citizenServiceNumber: Int(citizenServiceNumbers)
        case .bankAccount: Int(bankAccounts)
        case .emailAddress: Int(emailAddresses)
        case .telephoneNumber: Int(telephoneNumbers)
        case .postcode: Int(postcodes)
        }
    }

    /// Counts an answer that has the form of `pattern`, or none; `isNineDigits` where it is a number of nine digits.
    public mutating func add(_ pattern: PersonalDataPattern?, isNineDigits: Bool = false) {
        answerCount += 1
        if isNineDigits { nineDigitCount += 1 }
        switch pattern {
        case .citizenServiceNumber: citizenServiceNumbers += 1
        case .bankAccount: bankAccounts += 1
        case .emailAddress: emailAddresses += 1
        case .telephoneNumber: telephoneNumbers += 1
        case .postcode: postcodes += 1
        case nil: break
        }
    }

    /// Adds what was counted elsewhere.
    public mutating func add(_ other: AnswerPatterns) {
        answerCount += other.answerCount
        nineDigitCount += other.nineDigitCount
        citizenServiceNumbers += other.citizenServiceNumbers
        bankAccounts += other.bankAccounts
        emailAddresses += other.emailAddresses
        telephoneNumbers += other.telephoneNumbers
        postcodes += other.postcodes
    }
}
