/// What the accepted rows of a registration's actions come to.
struct RegistrationOutcome: Sendable {
    /// What they say of a field.
    struct FieldEvidence: Sendable {
        /// Whether one names it.
        var isNamed = false
        /// The systems in which one cannot be done without it.
        var requiring: Set<FollowUpSystem> = []
        /// Who gains by those.
        var gain: Gain = []
        /// The values that rows hold in its column.
        var values: [TakenValue] = []

        /// Whether one names it or cannot be done without it.
        var isDirected: Bool { isNamed || !requiring.isEmpty }
    }

    /// A value in a column for a field.
    struct TakenValue: Sendable {
        /// The letters and digits of the value.
        let text: String
        /// The system in whose record it stands.
        let system: FollowUpSystem
        /// Who gains by the action.
        let gain: Gain
    }

    /// The systems in which an action lies at or after the registration's time, each with the fields that its actions name.
    private(set) var named: [FollowUpSystem: Set<Int>] = [:]
    /// What those say of fields, by number.
    private(set) var evidence: [Int: FieldEvidence] = [:]

    /// How many rows there are.
    private(set) var rows = 0

    /// Whether an action lies at or after the registration's time.
    var isFollowedUp: Bool { !named.isEmpty }

    /// Adds an accepted row of `system` at or after the registration's time.
    mutating func add(
        mentioned: [Int], values: [FollowUpEntry.Value] = [], required: [Int] = [], beneficiary: String = "",
        in system: FollowUpSystem
    ) {
        let gain = Gain(word: beneficiary)
        rows += 1
        named[system, default: []].formUnion(mentioned)
        for field in mentioned {
            evidence[field, default: FieldEvidence()].isNamed = true
            evidence[field]?.gain.formUnion(gain)
        }
        for field in required {
            evidence[field, default: FieldEvidence()].requiring.insert(system)
            evidence[field]?.gain.formUnion(gain)
        }
        for value in values where !value.text.isEmpty {
            let taken = TakenValue(text: lettersAndDigits(of: value.text), system: system, gain: gain)
            evidence[value.field, default: FieldEvidence()].values.append(taken)
        }
    }
}

/// The letters and digits of the text in lower case, as values that were taken over are compared.
///
/// The sample writes composed characters only.
func lettersAndDigits(of text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
