/// The place of a product in ``RegistrationLog/products``.
public struct ProductID: Hashable, Comparable, Sendable {
    /// Position in the table, from 0.
    public let index: Int

    /// Creates the identifier of the product at `index`.
    public init(_ index: Int) { self.index = index }

    /// Orders by position in the table, which is the order of first appearance in the input.
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The place of a field, compared over all products, in ``RegistrationLog/fields``.
public struct FieldID: Hashable, Comparable, Sendable {
    /// Position in the table, from 0.
    public var index: Int { Int(raw) }

    /// The position as it is stored, 4 bytes wide, since a log holds one for each answer.
    let raw: UInt32

    /// Creates the identifier of the field at `index`, which must fit in 32 bits.
    public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by position in the table, which is the order of first appearance in the input.
    public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// The place of a type of follow-up action in ``RegistrationLog/actionTypes``.
public struct ActionTypeID: Hashable, Comparable, Sendable {
    /// Position in the table, from 0.
    public let index: Int

    /// Creates the identifier of the action type at `index`.
    public init(_ index: Int) { self.index = index }

    /// Orders by position in the table, which is the order of first appearance in the input.
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The place of an input file in ``IntakeLedger/files``.
public struct FileID: Hashable, Comparable, Sendable {
    /// Position in the ledger, from 0, which is the order in which files are read.
    public let index: Int

    /// Creates the identifier of the file at `index`.
    public init(_ index: Int) { self.index = index }

    /// Orders by reading order.
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The identity of an answer's value after normalisation: two answers have one when they compare equal.
///
/// It tells whether two values are equal and nothing else: the text itself is personal data and stays behind in ingest.
public struct ValueID: Hashable, Sendable {
    /// The identity as it is stored; 0 is kept for ``unidentified``.
    let raw: UInt32

    /// A captured value whose identity was not kept, because no follow-up file takes values of its field over.
    public static let unidentified = ValueID(0)

    /// Creates the identity numbered `number`, from 1 and without gaps over a log, so that it can index a table.
    public init(_ number: Int) { raw = UInt32(number) }

    /// The number it was created with; 0 for ``unidentified``.
    public var number: Int { Int(raw) }
}
