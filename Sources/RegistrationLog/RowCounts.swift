/// What became of the rows of one or more files.
public struct RowCounts: Hashable, Sendable {
    /// All rows below the header: records of which not all cells are empty, and which do not repeat the header.
    ///
    /// `rows = accepted + duplicates + outOfSelection + rejectedTotal`.
    public var rows = 0
    /// Rows that count.
    public var accepted = 0
    /// Rows that were delivered before.
    public var duplicates = 0
    /// Rows that `rows` of the file's rule in `kcc.yaml` leaves out.
    public var outOfSelection = 0
    /// Rejected rows by kind of reason; a kind that is absent has none.
    public var rejected: [RejectionKind: Int] = [:]
    /// Accepted rows with fewer cells than the header.
    public var short = 0
    /// Records that repeat the header below it; they are no rows.
    public var repeatedHeaders = 0
    /// Accepted follow-up rows that reach no registration; this and what follows is nil for files that are no follow-ups.
    public var orphans: Int?
    /// Accepted follow-up rows that lie before every registration they reach.
    public var beforeRegistration: Int?
    /// Accepted follow-up rows of a type of action that is no follow-up; they count as none of the others here.
    public var withoutFollowUp: Int?
    /// Accepted follow-up rows on a record with too many links; they reach no registration, and are no orphans.
    public var tooManyLinks: Int?
    /// Accepted follow-up rows that name a field that is asked in some registration of the log.
    public var namingFields: Int?
    /// Accepted follow-up rows that name fields, none of which is asked in any registration of the log.
    public var namingUnknownFields: Int?

    /// Creates counts of nothing.
    public init() {}

    /// All rejected rows.
    public var rejectedTotal: Int { rejected.values.reduce(0, +) }

    /// Adds the counts of other files.
    public mutating func add(_ other: RowCounts) {
        rows += other.rows
        accepted += other.accepted
        duplicates += other.duplicates
        outOfSelection += other.outOfSelection
        short += other.short
        repeatedHeaders += other.repeatedHeaders
        rejected.merge(other.rejected, uniquingKeysWith: +)
        for count in Self.followUpCounts {
            if let more = other[keyPath: count] { self[keyPath: count] = (self[keyPath: count] ?? 0) + more }
        }
    }

    /// Says that the rows are follow-up: what was not counted of them, there is none of.
    public mutating func countAsFollowUps() {
        for count in Self.followUpCounts { self[keyPath: count] = self[keyPath: count] ?? 0 }
    }

    /// The counts that only follow-up files have.
    private static var followUpCounts: [WritableKeyPath<RowCounts, Int?>] {
        [\.orphans, \.beforeRegistration, \.withoutFollowUp, \.tooManyLinks, \.namingFields, \.namingUnknownFields]
    }
}
