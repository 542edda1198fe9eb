public import RegistrationLog

/// The figures of a product before and after a dated change of its questions, over mature registrations only.
///
/// Before reaches back to the product's previous change, after reaches up to its next one, and neither out of the period.
public struct ProtocolChangeFigures: Hashable, Sendable {
    /// The product in the log.
    public let product: ProductID
    /// The product's name as it is shown.
    public let productName: String
    /// The first day of the new questions.
    public let date: CalendarDate
    /// What changed, in the user's words; several where several changes fall on one day.
    public let notes: [String]
    /// Mature registrations before the date.
    public let registrationsBefore: Int
    /// Mature registrations on or after the date.
    public let registrationsAfter: Int
    /// The fields of the product, in the order of ``ProductFigures/fields``.
    public let fields: [FieldChangeFigures]
    /// Whether the registrations on both sides may be told; always, unless small cells are withheld.
    public let areRegistrationsShown: Bool
    /// Whether the counts of the fields may be told; always, unless small cells are withheld.
    public let areCountsShown: Bool

    /// Creates the figures of a change.
    public init(
        product: ProductID, productName: String, date: CalendarDate, notes: [String], registrationsBefore: Int,
        registrationsAfter: Int, fields: [FieldChangeFigures], areRegistrationsShown: Bool = true,
        areCountsShown: Bool = true
    ) {
        self.product = product
        self.productName = productName
        self.date = date
        self.notes = notes
        self.registrationsBefore = registrationsBefore
        self.registrationsAfter = registrationsAfter
        self.fields = fields
        self.areRegistrationsShown = areRegistrationsShown
        self.areCountsShown = areCountsShown
    }
}

/// The figures of one field before and after a change.
public struct FieldChangeFigures: Hashable, Sendable {
    /// The field in the log.
    public let field: FieldID
    /// The name as it is shown.
    public let name: String
    /// In the registrations before the date.
    public let before: ChangeCounts
    /// In the registrations on or after the date.
    public let after: ChangeCounts

    /// Creates the figures of a field.
    public init(field: FieldID, name: String, before: ChangeCounts, after: ChangeCounts) {
        self.field = field
        self.name = name
        self.before = before
        self.after = after
    }
}

/// How a field fared on one side of a change; every count is of registrations.
public struct ChangeCounts: Hashable, Sendable {
    /// In which an answer was captured.
    public var captured = 0
    /// In which a captured answer was used.
    public var used = 0
    /// With a use of the field while no answer was captured.
    public var missing = 0

    /// Creates counts of nothing.
    public init() {}
}
