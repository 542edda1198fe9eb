/// Where counts stand among others by what is published of them, so that an order says nothing more.
///
/// It can be compared, and nothing else: the number behind it is not a count.
public struct PublishedOrder: Comparable, Hashable, Sendable {
    /// The least that the counts add up to, as anybody can know.
    private let least: Int

    /// Orders by the sum of `counts`.
    public init(_ counts: [PublishedCount]) { least = counts.reduce(0) { $0 + $1.least } }

    /// Orders by `count` alone.
    public init(_ count: PublishedCount) { least = count.least }

    /// The lower of what the counts can be comes first.
    public static func < (left: Self, right: Self) -> Bool { left.least < right.least }
}
