/// What the citizen asked for.
public struct Product: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String

    /// Creates a product that is compared by `key` and shown as `name`.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}

/// A question whose answer is registered: a captured field.
public struct Field: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String

    /// Creates a field that is compared by `key` and shown as `name`.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}

/// A kind of follow-up action, such as calling back or forwarding.
public struct ActionType: Hashable, Sendable {
    /// The name as it is compared: Unicode NFC, lowercased, trimmed, blanks collapsed.
    public let key: String
    /// The name as it is shown: the most frequent spelling, or the one that `kcc.yaml` gives.
    public let name: String

    /// Creates an action type that is compared by `key` and shown as `name`.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}
