/// A figure that is no count, as it may be told to anybody.
public enum Published<Value> {
    /// The figure itself.
    case told(Value)
    /// Not told, since it rests on a small count or would tell one.
    case leftOut

    /// The figure where it is told; nil where it is not.
    public var told: Value? { if case .told(let value) = self { value } else { nil } }

    /// Whether it is told.
    public var isTold: Bool { told != nil }

    /// A count that is part of the figure.
    public func count(_ part: KeyPath<Value, Int>) -> PublishedCount {
        told.map { .exact($0[keyPath: part]) } ?? .leftOut
    }

    /// What `transform` makes of the figure where it is told.
    public func map<Other>(_ transform: (Value) -> Other) -> Published<Other> {
        switch self {
        case .told(let value): .told(transform(value))
        case .leftOut: .leftOut
        }
    }
}

extension Published: Equatable where Value: Equatable {}
extension Published: Hashable where Value: Hashable {}
extension Published: Sendable where Value: Sendable {}
