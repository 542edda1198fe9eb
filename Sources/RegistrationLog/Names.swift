/// What the citizen asked for.
public struct Product: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String
    /// Whether it stands for all names in cells that do not recur, so that nothing is to be decided of it.
    public let isGroup: Bool

    /// Creates a product that is compared by `key` and shown as `name`.
    public init(key: String, name: String, isGroup: Bool = false) {
        self.key = key
        self.name = name
        self.isGroup = isGroup
    }
}

/// A question whose answer is registered: a captured field.
public struct Field: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String
    /// Whether it stands for all names in cells that do not recur, so that nothing is to be decided of it.
    public let isGroup: Bool

    /// Creates a field that is compared by `key` and shown as `name`.
    public init(key: String, name: String, isGroup: Bool = false) {
        self.key = key
        self.name = name
        self.isGroup = isGroup
    }
}

/// A kind of follow-up action, such as calling back or forwarding.
public struct ActionType: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String
    /// Whether it stands for all names in cells that do not recur, so that nothing is to be decided of it.
    public let isGroup: Bool

    /// Creates an action type that is compared by `key` and shown as `name`.
    public init(key: String, name: String, isGroup: Bool = false) {
        self.key = key
        self.name = name
        self.isGroup = isGroup
    }
}
