/// What was answered to some questions, registration by registration.
///
/// No log keeps the words of answers: this is made by reading the files once more, for the questions that matter alone.
public struct AnswerReading: Sendable {
    /// The registrations of the log, in which the values of these questions are identified.
    private let registrations: RegistrationTable
    /// The compared forms of the values, by number.
    private let texts: [ValueID: String]

    /// Creates the reading of `registrations`, which stand as they stand in the log; `texts` has the compared form of each of
    /// their values.
    public init(registrations: RegistrationTable, texts: [ValueID: String]) {
        self.registrations = registrations
        self.texts = texts
    }

    /// The answer to `field` in the registration at `index`; nil where none was captured.
    public func value(of field: ProductFieldID, in index: Int) -> ValueID? {
        registrations.value(of: field, in: index)
    }

    /// The compared form of `value`; nil where it is of a question that was not looked at.
    public func text(of value: ValueID) -> String? { texts[value] }
}
