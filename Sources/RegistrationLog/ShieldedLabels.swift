/// Names in a column of a file that look like personal data, so that no output shows them.
public struct ShieldedLabels: Hashable, Sendable {
    /// Where they stand.
    public enum Location: Hashable, Sendable {
        /// In the header, as names of these columns, counted from 1.
        case header(columns: [Int])
        /// In the cells of the column with this number, counted from 1, and this name; nil where that is shielded too.
        case column(Int, name: String?)
    }

    /// The file.
    public let file: FileID
    /// Where in it.
    public let location: Location
    /// What they are names of.
    public let kind: LabelKind
    /// What they look like.
    public let pattern: PersonalDataPattern
    /// How many different names.
    public let count: Int

    /// Creates the account of `count` names.
    public init(file: FileID, location: Location, kind: LabelKind, pattern: PersonalDataPattern, count: Int) {
        self.file = file
        self.location = location
        self.kind = kind
        self.pattern = pattern
        self.count = count
    }
}

/// What a name that comes from the input is a name of.
public enum LabelKind: Int, CaseIterable, Sendable {
    case product, field, action, channel, department
}
