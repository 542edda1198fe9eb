import RegistrationLog

/// A question that the front office puts to the citizen, with the answers it gets.
struct Question: Hashable, Sendable {
    /// The words of the question, which name the field.
    let text: String
    /// What an answer looks like.
    let answer: AnswerKind
    /// The chance that it is put, within 0…1.
    private(set) var askedChance = 1.0
    /// The chance that it is really answered when put, within 0…1.
    private(set) var answeredChance = 1.0
    /// The last day on which it is put; nil when that never ends.
    private(set) var lastDay: CalendarDate?
    /// What it is worded as from a day on; nil where the words stay.
    private(set) var rewording: Rewording?
    /// Whether all who report the same thing give the same answer.
    private(set) var isOfIncident = false
    /// Whether the law prescribes that it is put.
    private(set) var isPrescribed = false
    /// Whether the words show that the answers are about someone's person, whatever they look like.
    private var isWordedPersonally = false

    /// New words for a question.
    struct Rewording: Hashable, Sendable {
        let text: String
        let firstDay: CalendarDate
    }

    /// Creates a question that is always put and always answered.
    init(_ text: String, _ answer: AnswerKind) {
        self.text = text
        self.answer = answer
    }

    /// The question put with this chance.
    func asked(_ chance: Double) -> Question {
        var question = self
        question.askedChance = chance
        return question
    }

    /// The question answered with this chance when put.
    func answered(_ chance: Double) -> Question {
        var question = self
        question.answeredChance = chance
        return question
    }

    /// The question put up to and including `day`.
    func until(_ day: CalendarDate) -> Question {
        var question = self
        question.lastDay = day
        return question
    }

    /// The question put in the words `text` from `firstDay` on.
    func worded(_ text: String, from firstDay: CalendarDate) -> Question {
        var question = self
        question.rewording = Rewording(text: text, firstDay: firstDay)
        return question
    }

    /// The question answered alike by all who report the same thing.
    var ofIncident: Question {
        var question = self
        question.isOfIncident = true
        return question
    }

    /// The question prescribed by law.
    var prescribed: Question {
        var question = self
        question.isPrescribed = true
        return question
    }

    /// The question about someone's health, family, means or origin.
    var personal: Question {
        var question = self
        question.isWordedPersonally = true
        return question
    }

    /// Whether its answers are personal data.
    var isPersonal: Bool {
        switch answer {
        case .phone, .email, .address, .citizenServiceNumber, .bankAccount, .licencePlate: true
        case .choice, .number, .hundreds, .dayAfter, .words, .notApplicable: isWordedPersonally
        }
    }

    /// The question put without a last day, and always in the same words.
    var allYear: Question {
        var question = self
        question.lastDay = nil
        question.rewording = nil
        return question
    }

    /// The words in which it is put on `day`.
    func wording(on day: CalendarDate) -> String {
        guard let rewording, day >= rewording.firstDay else { return text }
        return rewording.text
    }
}

/// What the answers to a question look like.
enum AnswerKind: Hashable, Sendable {
    /// One of a few words, the first ones most often.
    case choice([String])
    /// A whole number.
    case number(ClosedRange<Int>)
    /// An amount in hundreds of euros.
    case hundreds(ClosedRange<Int>)
    /// A date so many days after the registration.
    case dayAfter(ClosedRange<Int>)
    /// A telephone number that no one can have.
    case phone
    /// An address in the domain that is kept for examples.
    case email
    /// A street that does not exist.
    case address
    /// Nine digits that fail the check of the citizen service number.
    case citizenServiceNumber
    /// An account number that is a digit short.
    case bankAccount
    /// A licence plate in a form that is not issued.
    case licencePlate
    /// A few words of the citizen, put together from an opening and an addition.
    case words([String], [String])
    /// What the employee types to get past a question that has no answer.
    case notApplicable
}
