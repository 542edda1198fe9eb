public import RegistrationLog

/// The one reason for most rejected rows of a file, as it may be published.
public struct PublishedRejection: Hashable, Sendable {
    /// The rule that these rows break.
    public let reason: RejectionReason
    /// The column at fault; nil where whole records are.
    public let column: String?
    /// How many rows were rejected so.
    public let count: PublishedCount
    /// How many rows the file has.
    public let rows: PublishedCount
    /// Whether they are at least half of them.
    public let isMost: Bool
    /// The lines on which the first of them begin.
    public let firstLines: [Int]

    /// Publishes everything of `rejection` in a file with `rows`.
    public init(_ rejection: MainRejection, rows: Int) {
        reason = rejection.reason
        column = rejection.column
        isMost = rejection.isMost
        count = .exact(rejection.count)
        self.rows = .exact(rows)
        firstLines = rejection.firstLines
    }
}
