/// What was answered to some questions, registration by registration.
///
/// No log keeps the words of answers: this is made by reading the files once more, for the questions that matter alone. A
/// registration takes a byte for each of them.
public struct AnswerReading: Sendable {
    /// To how many different answers to a question all of them are known; of more none is.
    public static let mostAnswers = 255

    private let columns: [FieldID: AttributeColumn]

    /// Creates the reading of the registrations of a log, whose answers have their compared form for a name.
    public init(_ columns: [FieldID: AttributeColumn]) { self.columns = columns }

    /// The answers to `field`; nil where nobody looked, where none was captured, or where too many differ.
    public subscript(field: FieldID) -> AttributeColumn? { columns[field] }
}
