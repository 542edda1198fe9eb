/// The index of a product in ``RegistrationLog/products``; like every index here it fits in 32 bits.
public struct ProductID: Hashable, Comparable, Sendable {
    /// The position as it is stored, 4 bytes wide, since a log holds one for each registration or action.
    @usableFromInline let raw: UInt32

    /// Position in the table, from 0.
    @inlinable public var index: Int { Int(raw) }

    /// Creates the identifier of the product at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by position in the table, which is the order of first appearance in the input.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// The index of a field, compared over all products, in ``RegistrationLog/fields``.
public struct FieldID: Hashable, Comparable, Sendable {
    /// The position as it is stored, 4 bytes wide, since a log holds one for each use.
    @usableFromInline let raw: UInt32

    /// Position in the table, from 0.
    @inlinable public var index: Int { Int(raw) }

    /// Creates the identifier of the field at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by position in the table, which is the order of first appearance in the input.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// The index of a field among the fields of one product, ``RegistrationTable/fields(of:)``.
public struct ProductFieldID: Hashable, Comparable, Sendable {
    /// The position as it is stored, 4 bytes wide.
    @usableFromInline let raw: UInt32

    /// Position in the list, from 0.
    @inlinable public var index: Int { Int(raw) }

    /// Creates the identifier of the field at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by position in the list, which is the order in which the product was given its fields.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// The index of a type of follow-up action in ``RegistrationLog/actionTypes``.
public struct ActionTypeID: Hashable, Comparable, Sendable {
    /// The position as it is stored, 4 bytes wide, since a log holds one for each registration or action.
    @usableFromInline let raw: UInt32

    /// Position in the table, from 0.
    @inlinable public var index: Int { Int(raw) }

    /// Creates the identifier of the action type at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by position in the table, which is the order of first appearance in the input.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// A set of fields that an action names, ``FollowUpTable/fields(of:)``.
public struct FieldSetID: Hashable, Sendable {
    /// The position as it is stored, 4 bytes wide, since a log holds one for each action.
    @usableFromInline let raw: UInt32

    /// Position in the table, from 0.
    @inlinable public var index: Int { Int(raw) }

    /// The set of no fields, which every table has.
    @inlinable public static var none: FieldSetID { FieldSetID(0) }

    /// Creates the identifier of the set at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }
}

/// The index of an input file in ``IntakeLedger/files``.
public struct FileID: Hashable, Comparable, Sendable {
    /// The position as it is stored, 4 bytes wide, since a log holds one for each registration or action.
    @usableFromInline let raw: UInt32

    /// Position in the ledger, from 0, which is the order in which files are read.
    @inlinable public var index: Int { Int(raw) }

    /// Creates the identifier of the file at `index`.
    @inlinable public init(_ index: Int) { raw = UInt32(index) }

    /// Orders by reading order.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// The identifier of an answer's value: two answers have one when their compared forms have the same letters and digits.
///
/// It says whether two values are equal and nothing else: the text itself is personal data and stays behind in ingest.
public struct ValueID: Hashable, Sendable {
    /// The identifier as it is stored; 0 is kept for ``unidentified``.
    @usableFromInline let raw: UInt32

    /// A captured value whose identifier was not kept, because no follow-up file takes values of its field over.
    @inlinable public static var unidentified: ValueID { ValueID(0) }

    /// Creates the identifier numbered `number`, from 1 and without gaps over a log, so that it can index a table.
    @inlinable public init(_ number: Int) { raw = UInt32(number) }

    /// The number it was created with; 0 for ``unidentified``.
    @inlinable public var number: Int { Int(raw) }
}
