/// What the accepted rows of a registration's actions come to.
struct RegistrationOutcome: Sendable {
    /// What they say of a field.
    struct FieldEvidence: Sendable {
        /// Whether one names it.
        var isNamed = false
        /// Whether one cannot be done without it.
        var isRequired = false
        /// Who gains by those.
        var gain: Gain = []
        /// The values that rows hold in its column, as they are compared.
        var values: [(text: String, gain: Gain)] = []
    }

    /// Whether an action lies at or after the registration's time.
    private(set) var isFollowedUp = false
    /// Whether one of those stands in a file that names fields.
    private(set) var couldNameFields = false
    /// What those say of fields, by number; a use of every other field could be seen only in a file that names fields.
    private(set) var evidence: [Int: FieldEvidence] = [:]

    /// Adds an accepted row at or after the registration's time.
    mutating func add(
        mentioned: [Int], values: [FollowUpEntry.Value] = [], required: [Int] = [], beneficiary: String = "",
        couldNameFields: Bool = true
    ) {
        let gain = Gain(word: beneficiary)
        isFollowedUp = true
        if couldNameFields { self.couldNameFields = true }
        for field in mentioned {
            evidence[field, default: FieldEvidence()].isNamed = true
            evidence[field]?.gain.formUnion(gain)
        }
        for field in required {
            evidence[field, default: FieldEvidence()].isRequired = true
            evidence[field]?.gain.formUnion(gain)
        }
        for value in values where !value.text.isEmpty {
            evidence[value.field, default: FieldEvidence()].values.append((comparable(value.text), gain))
        }
    }
}

/// The text as it is compared: in lower case, blanks collapsed.
///
/// The sample writes composed characters only.
func comparable(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
