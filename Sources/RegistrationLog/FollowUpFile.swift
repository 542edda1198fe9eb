/// A file of follow-up actions, as far as it says of which source it is and what of it is in the data.
public struct FollowUpFile: Hashable, Sendable {
    /// The file.
    public let file: FileID
    /// The last component of its path.
    public let baseName: String
    /// The compared names of the columns in its header, in code-point order: two logs that are the same look the same.
    private let orderedColumns: [String]
    /// The source that its rule in `kcc.yaml` names; nil where it names none.
    public let source: String?
    /// The days of which all follow-up of its source is in the data, as its rule says; nil where it does not.
    public let covered: ClosedRange<CalendarDate>?

    /// Creates the description of `file`.
    public init(
        file: FileID, baseName: String, columns: Set<String>, source: String? = nil,
        covered: ClosedRange<CalendarDate>? = nil
    ) {
        self.file = file
        self.baseName = baseName
        orderedColumns = columns.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        self.source = source
        self.covered = covered
    }

    /// The compared names of the columns in its header; a column without a name has none.
    public var columns: Set<String> { Set(orderedColumns) }
}
