public import RegistrationLog

/// The figures of a product before and after a dated change of its questions, as they may be published.
///
/// They are over mature registrations only; before reaches back to the product's previous change, after reaches up to its
/// next one, and neither out of the period.
public struct PublishedProtocolChange: Hashable, Sendable {
    /// The product in the log.
    public let product: ProductID
    /// The product's name as it is shown.
    public let productName: String
    /// The first day of the new questions.
    public let date: CalendarDate
    /// What changed, in the user's words; several where several changes fall on one day.
    public let notes: [String]
    /// Mature registrations before the date.
    public let registrationsBefore: PublishedCount
    /// Mature registrations on or after the date.
    public let registrationsAfter: PublishedCount
    /// The fields of the product, in the order of ``PublishedProduct/fields``: of all their counts are published, or of none.
    public let fields: [PublishedFieldChange]

    /// Whether the registrations on both sides are published.
    public var areRegistrationsPublished: Bool { registrationsBefore.exact != nil && registrationsAfter.exact != nil }

    /// Whether the counts of the fields are published.
    public var areCountsPublished: Bool {
        areRegistrationsPublished && fields.allSatisfy { $0.before.captured.exact != nil }
    }

    /// The fields of which a larger share of registrations lacks an answer that follow-up needed than before the change,
    /// where that is published.
    public var fieldsMissedMore: [PublishedFieldChange] {
        guard let before = registrationsBefore.exact, let after = registrationsAfter.exact else { return [] }
        return fields.filter { field in
            guard let earlier = field.before.missing.exact, let later = field.after.missing.exact else { return false }
            return later * before > earlier * after
        }
    }

    /// Answers by registrations before the date.
    public var answersBefore: Published<Ratio> {
        Published(.sum(of: fields.map(\.before.captured)), of: registrationsBefore)
    }

    /// Answers by registrations on or after the date.
    public var answersAfter: Published<Ratio> {
        Published(.sum(of: fields.map(\.after.captured)), of: registrationsAfter)
    }
}

/// The figures of one field before and after a change, as they may be published.
public struct PublishedFieldChange: Hashable, Sendable {
    /// The field in the log.
    public let field: FieldID
    /// The name as it is shown.
    public let name: String
    /// In the registrations before the date.
    public let before: PublishedChangeCounts
    /// In the registrations on or after the date.
    public let after: PublishedChangeCounts
}

/// How a field fared on one side of a change, as it may be published; every count is of registrations.
public struct PublishedChangeCounts: Hashable, Sendable {
    /// In which an answer was captured.
    public let captured: PublishedCount
    /// In which a captured answer was used.
    public let used: PublishedCount
    /// With a use of the field while no answer was captured.
    public let missing: PublishedCount
}
