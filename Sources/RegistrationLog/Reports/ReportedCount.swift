/// A count as a report that was made earlier has it.
public enum ReportedCount: Hashable, Sendable {
    /// The count itself.
    case exact(Int)
    /// At least 1 and less than this.
    case fewer(than: Int)
    /// It was withheld.
    case leftOut
    /// The report has no such figure.
    case absent

    /// The count where it is known; nil where it is not.
    public var exact: Int? { if case .exact(let count) = self { count } else { nil } }

    /// Whether the report withholds it.
    public var isWithheld: Bool {
        switch self {
        case .fewer, .leftOut: true
        case .exact, .absent: false
        }
    }
}
