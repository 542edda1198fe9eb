import RegistrationLog

/// The figures of a product before and after a dated change of its questions, over mature registrations only.
///
/// Before reaches back to the product's previous change, after reaches up to its next one, and neither out of the period.
struct ProtocolChangeFigures: Hashable, Sendable {
    /// The product in the log.
    let product: ProductID
    /// The product's name as it is shown.
    let productName: String
    /// The first day of the new questions.
    let date: CalendarDate
    /// What changed, in the user's words; several where several changes fall on one day.
    let notes: [String]
    /// Mature registrations before the date.
    let registrationsBefore: Int
    /// Mature registrations on or after the date.
    let registrationsAfter: Int
    /// The fields of the product, in the order of ``ProductFigures/fields``.
    let fields: [FieldChangeFigures]
}

/// The figures of one field before and after a change.
struct FieldChangeFigures: Hashable, Sendable {
    /// The field in the log.
    let field: FieldID
    /// The name as it is shown.
    let name: String
    /// In the registrations before the date.
    let before: ChangeCounts
    /// In the registrations on or after the date.
    let after: ChangeCounts
}

/// How a field fared on one side of a change; every count is of registrations.
struct ChangeCounts: Hashable, Sendable {
    /// In which an answer was captured.
    var captured = 0
    /// In which a captured answer was used.
    var used = 0
    /// With a use of the field while no answer was captured.
    var missing = 0

    /// Creates counts of nothing.
    init() {}
}
