/// What registrations are grouped by besides their product.
public enum RegistrationAttribute: CaseIterable, Sendable {
    /// The way in which the citizen came: telephone, counter, letter.
    case channel
    /// The part of the organisation that took the request.
    case department
}

/// A name that an attribute of registrations has.
public struct AttributeValue: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling.
    public let name: String
    /// Whether it stands for all names in cells that do not recur.
    public let isGroup: Bool

    /// Creates a value that is compared by `key` and shown as `name`.
    public init(key: String, name: String, isGroup: Bool = false) {
        self.key = key
        self.name = name
        self.isGroup = isGroup
    }
}
