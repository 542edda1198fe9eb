import RegistrationLog

/// The fields of a row without a captured value so far, and the spelling under which each was counted.
struct UnansweredFields {
    private struct Unanswered {
        let field: ProductFieldID
        let reading: NameResolution.Reading
    }

    /// Up to so many are looked through one by one.
    private static let few = 32

    private var fields: [Unanswered] = []
    /// The first of these by field, as soon as one is looked for among many.
    private var readings: [ProductFieldID: NameResolution.Reading] = [:]
    private var known = 0

    /// Leaves none, but the room that they had.
    mutating func removeAll() {
        if fields.isEmpty { return }
        fields.removeAll(keepingCapacity: true)
        if known > 0 { readings = [:] }
        known = 0
    }

    /// Adds a field that is not among them.
    mutating func append(_ field: ProductFieldID, _ reading: NameResolution.Reading) {
        fields.append(Unanswered(field: field, reading: reading))
    }

    /// The spelling under which `field` was counted; nil where it is not among them.
    mutating func reading(of field: ProductFieldID) -> NameResolution.Reading? {
        if fields.count <= Self.few { return fields.first { $0.field == field }?.reading }
        for unanswered in fields[known...] where readings[unanswered.field] == nil {
            readings[unanswered.field] = unanswered.reading
        }
        known = fields.count
        return readings[field]
    }
}
