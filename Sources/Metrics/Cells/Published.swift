/// A figure that is no count, as it may be published.
public enum Published<Value> {
    /// The figure itself.
    case published(Value)
    /// Not published, since it rests on a small count or would reveal one.
    case leftOut

    /// The figure where it is published; nil where it is not.
    public var published: Value? { if case .published(let value) = self { value } else { nil } }

    /// Whether it is published.
    public var isPublished: Bool { published != nil }

    /// A count that is part of the figure.
    public func count(_ part: KeyPath<Value, Int>) -> PublishedCount {
        published.map { .exact($0[keyPath: part]) } ?? .leftOut
    }

    /// What `transform` makes of the figure where it is published.
    public func map<Other>(_ transform: (Value) -> Other) -> Published<Other> {
        switch self {
        case .published(let value): .published(transform(value))
        case .leftOut: .leftOut
        }
    }
}

extension Published: Equatable where Value: Equatable {}
extension Published: Hashable where Value: Hashable {}
extension Published: Sendable where Value: Sendable {}
