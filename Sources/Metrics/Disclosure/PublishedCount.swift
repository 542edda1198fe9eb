/// A count as it may be told to anybody.
public enum PublishedCount: Hashable, Sendable {
    /// The count itself.
    case exact(Int)
    /// At least 1 and less than this.
    case fewer(than: Int)
    /// Not told at all, since it is small itself or would tell a small one.
    case leftOut

    /// The count where it is told; nil where it is not.
    public var exact: Int? { if case .exact(let count) = self { count } else { nil } }

    /// The count that stands in for it in figures that are published: itself, 1 for a small one, 0 for one left out.
    ///
    /// What is computed from figures with such stand-ins can tell nothing of what was withheld.
    var standIn: Int {
        switch self {
        case .exact(let count): count
        case .fewer: 1
        case .leftOut: 0
        }
    }
}

extension PublishedCount: ExpressibleByIntegerLiteral {
    /// Tells `count` as it is.
    public init(integerLiteral count: Int) { self = .exact(count) }
}
