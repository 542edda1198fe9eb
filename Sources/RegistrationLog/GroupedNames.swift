/// Names in cells that do not recur, so that no output shows them: free text where names belong.
public struct GroupedNames: Hashable, Sendable {
    /// What they are names of.
    public let kind: LabelKind
    /// How many different names.
    public let count: Int

    /// Creates the account of `count` names.
    public init(kind: LabelKind, count: Int) {
        self.kind = kind
        self.count = count
    }
}
