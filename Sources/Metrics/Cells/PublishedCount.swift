/// A count as it may be published.
public enum PublishedCount: Hashable, Sendable {
    /// The count itself.
    case exact(Int)
    /// At least 1 and less than this.
    case fewer(than: Int)
    /// Not published at all, since it is small itself or would reveal a small one.
    case leftOut

    /// The count where it is published; nil where it is not.
    public var exact: Int? { if case .exact(let count) = self { count } else { nil } }

    /// Whether it is more than 0, as far as anybody can know: a small count is, one that is left out need not be.
    public var isPositive: Bool { least > 0 }

    /// The least that it can be, as anybody can know.
    var least: Int {
        switch self {
        case .exact(let count): count
        case .fewer: 1
        case .leftOut: 0
        }
    }

    /// The sum of `counts`, which would reveal what is not published of one of several: then it is left out.
    public static func sum(of counts: [PublishedCount]) -> PublishedCount {
        if counts.count == 1 { return counts[0] }
        let exact = counts.compactMap(\.exact)
        return exact.count == counts.count ? .exact(exact.reduce(0, +)) : .leftOut
    }
}

extension PublishedCount: ExpressibleByIntegerLiteral {
    /// Publishes `count` as it is.
    public init(integerLiteral count: Int) { self = .exact(count) }
}
