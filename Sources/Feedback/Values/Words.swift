import RegistrationLog

/// The words of a column, each of which stands for a value, as the tables of a report have them.
struct Words<Value: Sendable>: Sendable {
    /// The words, in the order in which they are listed.
    let valid: [String]
    /// What each word stands for, by compared form.
    private let values: [String: Value]

    init(_ words: KeyValuePairs<String, Value>) {
        valid = words.map(\.key)
        values = Dictionary(words.map { (Normalisation.compared($0.key), $0.value) }) { first, _ in first }
    }

    /// What `word` stands for, whatever its case; nil where it is none of them.
    subscript(word: String) -> Value? { values[Normalisation.compared(word)] }
}

extension Words<Proposal> {
    /// What is proposed or decided.
    static let proposals = Words([
        "schrappen": .drop, "definitief stoppen": .stopForGood, "terugzetten": .restore, "toevoegen": .add,
        "niet vragen bij": .restrict, "bespreken": .discuss, "behouden": .keep, "nog niet te zeggen": .undecided,
    ])
}

extension Words<Verdict> {
    /// What the figures say.
    static let verdicts = Words([
        "beschermd": .protected, "nooit beantwoord": .neverAnswered, "niet meetbaar": .notMeasurable,
        "schrappen": .drop, "te weinig gegevens": .insufficientData, "behouden": .keep, "heroverwegen": .reconsider,
        "toevoegen": .add,
    ])
}

extension Words<DropCondition> {
    /// What a proposal to drop supposes.
    static let conditions = Words(["zonder": .nothing, "onder": .followUpIsComplete])
}

extension Words<PersonalDataClass> {
    /// Classes of personal data.
    static let personalData = Words([
        "geen": .none, "contact": .contact, "bsn": .bsn, "bijzonder": .special, "overig": .other,
    ])
}

extension Words<RegistrationAttribute> {
    /// What a condition can be about besides an answer.
    static let attributes = Words(["kanaal": .channel, "afdeling": .department])
}
