/// A field that was asked in a registration, with what is known of its answer.
public struct Answer: Hashable, Sendable {
    /// The field that was asked.
    public let field: FieldID
    /// The identifier of the value plus 1, or 0 where nothing was captured.
    @usableFromInline let storedValue: UInt32

    /// Creates an answer to `field`; `value` is nil where the answer is empty or a placeholder.
    @inlinable public init(field: FieldID, value: ValueID?) {
        self.field = field
        storedValue = value.map { $0.raw + 1 } ?? 0
    }

    /// Whether an answer was really filled in.
    @inlinable public var isCaptured: Bool { storedValue != 0 }

    /// The identifier of the captured value; nil where nothing was captured.
    @inlinable public var value: ValueID? { storedValue == 0 ? nil : ValueID(Int(storedValue) - 1) }
}

/// A value that a follow-up action's record holds in the column of a field.
public struct TakenOverValue: Hashable, Sendable {
    /// The field whose name the column bears.
    public let field: FieldID
    /// The identifier of the captured value in it.
    public let value: ValueID

    /// Creates the value `value` in the column of `field`.
    @inlinable public init(field: FieldID, value: ValueID) {
        self.field = field
        self.value = value
    }
}
