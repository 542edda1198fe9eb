public import RegistrationLog

/// In how many registrations the answers to a field were used by an action of each type.
struct ActionUses: Equatable, Sendable {
    private var registrations: [ActionTypeID: Int] = [:]

    /// Creates uses by nothing.
    init() {}

    /// Adds a registration of which an action of `type` used the answer.
    mutating func add(_ type: ActionTypeID) { registrations[type, default: 0] += 1 }

    /// The types with their registrations: most first, then by compared name; what stands for many names comes last.
    ///
    /// - Complexity: O(*n* log *n*) for *n* types.
    func ranked(_ types: [ActionType]) -> [UsingAction] {
        registrations.map { UsingAction(type: types[$0.index], registrations: $1) }.sorted { one, other in
            if one.type.isGroup != other.type.isGroup { return other.type.isGroup }
            if one.registrations != other.registrations { return one.registrations > other.registrations }
            return one.type.key.precedesInCodePoints(other.type.key)
        }
    }
}

/// A type of action with the registrations of which it used the answer to a field.
public struct UsingAction: Hashable, Sendable {
    /// What was done.
    public let type: ActionType
    /// In how many registrations that used the answer.
    public let registrations: Int
}

/// A field, by its slot, that an action of a type used.
struct FieldUser: Comparable {
    let slot: Int
    let type: ActionTypeID

    static func < (left: Self, right: Self) -> Bool { (left.slot, left.type) < (right.slot, right.type) }
}
