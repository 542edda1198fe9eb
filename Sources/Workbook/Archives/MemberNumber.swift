/// The number of a member of an archive, from 0, in the order in which they are stored.
public struct MemberNumber: Hashable, Comparable, Sendable {
    /// The number.
    public let value: Int

    /// Creates a number.
    init(_ value: Int) { self.value = value }

    /// Whether the one member is stored before the other.
    public static func < (one: MemberNumber, other: MemberNumber) -> Bool { one.value < other.value }
}
