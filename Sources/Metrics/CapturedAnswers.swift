import RegistrationLog

/// The captured answers of one registration, by field.
///
/// What stands in it of an earlier registration is told apart by its position, so that nothing has to be cleared.
struct CapturedAnswers {
    private var owners: [Int]
    private var values: [ValueID]
    private var registration: Int?

    /// Creates the answers of no registration, for a log that has `fieldCount` fields.
    init(fieldCount: Int) {
        owners = Array(repeating: -1, count: fieldCount)
        values = Array(repeating: .unidentified, count: fieldCount)
    }

    /// Takes in the answers of the registration at position `registration`.
    ///
    /// - Complexity: O(*n*) for *n* answers.
    mutating func load(_ answers: [Answer], of registration: Int) {
        self.registration = registration
        for answer in answers {
            guard let value = answer.value else { continue }
            owners[answer.field.index] = registration
            values[answer.field.index] = value
        }
    }

    /// The value captured for `field`; nil where nothing was captured.
    func value(of field: FieldID) -> ValueID? {
        owners[field.index] == registration ? values[field.index] : nil
    }
}
