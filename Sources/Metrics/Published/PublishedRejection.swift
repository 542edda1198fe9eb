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
    /// The lines on which the first of them begin; empty where single rows are not listed.
    public let firstLines: [Int]

    /// Publishes everything of `rejection` in a file with `rows`.
    public init(_ rejection: MainRejection, rows: Int) {
        self.init(rejection, count: .exact(rejection.count), rows: .exact(rows), firstLines: rejection.firstLines)
    }

    /// Publishes of `rejection` neither counts nor lines; nil where so few rows are concerned that even that would reveal a count.
    init?(leavingOutCountsOf rejection: MainRejection, rule: SmallCells) {
        if rule.isSmall(rejection.count) { return nil }
        self.init(rejection, count: .leftOut, rows: .leftOut, firstLines: [])
    }

    private init(_ rejection: MainRejection, count: PublishedCount, rows: PublishedCount, firstLines: [Int]) {
        reason = rejection.reason
        column = rejection.column
        isMost = rejection.isMost
        self.count = count
        self.rows = rows
        self.firstLines = firstLines
    }
}
