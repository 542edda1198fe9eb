public import RegistrationLog

/// What became of rows of the input, as it may be published.
public struct PublishedRows: Hashable, Sendable {
    /// All rows.
    public let rows: PublishedCount
    /// Rows that count.
    public let accepted: PublishedCount
    /// Rows that were delivered before.
    public let duplicates: PublishedCount
    /// Rows that the file's rule in `kcc.yaml` leaves out.
    public let outOfSelection: PublishedCount
    /// Rejected rows.
    public let rejected: PublishedCount
    /// Rejected rows by kind of reason, of each kind.
    public let reasons: [RejectionKind: PublishedCount]
    /// Accepted rows with fewer cells than the header.
    public let short: PublishedCount
    /// Records that repeat the header below it; they are no rows.
    public let repeatedHeaders: PublishedCount
    /// Accepted follow-up rows that reach no registration; nil for files that are no follow-ups.
    public let orphans: PublishedCount?
    /// Accepted follow-up rows that lie before every registration they reach; nil for files that are no follow-ups.
    public let beforeRegistration: PublishedCount?
    /// Accepted follow-up rows by what they name, and those that count as no follow-up; nil for files that are no follow-ups.
    public let followUp: PublishedFollowUpRows?

    /// Publishes everything.
    init(_ counts: RowCounts) {
        rows = .exact(counts.rows)
        accepted = .exact(counts.accepted)
        duplicates = .exact(counts.duplicates)
        outOfSelection = .exact(counts.outOfSelection)
        rejected = .exact(counts.rejectedTotal)
        reasons = RejectionKind.allCases.reduce(into: [:]) { reasons, kind in
            reasons[kind] = .exact(counts.rejected[kind] ?? 0)
        }
        short = .exact(counts.short)
        repeatedHeaders = .exact(counts.repeatedHeaders)
        orphans = counts.orphans.map { .exact($0) }
        beforeRegistration = counts.beforeRegistration.map { .exact($0) }
        followUp = PublishedFollowUpRows(counts)
    }

    /// Publishes nothing.
    static let leftOut = PublishedRows()

    private init() {
        rows = .leftOut
        accepted = .leftOut
        duplicates = .leftOut
        outOfSelection = .leftOut
        rejected = .leftOut
        reasons = RejectionKind.allCases.reduce(into: [:]) { reasons, kind in reasons[kind] = .leftOut }
        short = .leftOut
        repeatedHeaders = .leftOut
        orphans = nil
        beforeRegistration = nil
        followUp = nil
    }
}

/// Accepted rows of follow-up files by what they name, and those that count as no follow-up, as it may be published.
public struct PublishedFollowUpRows: Hashable, Sendable {
    /// Those whose type of action comes with the registration itself.
    public let withoutFollowUp: PublishedCount
    /// Those that would belong to too many registrations.
    public let tooManyLinks: PublishedCount
    /// Those that name a field that some registration of the log asks.
    public let namingFields: PublishedCount
    /// Those that name only fields that none asks.
    public let namingUnknownFields: PublishedCount

    /// Publishes everything; nil for files that are no follow-ups.
    fileprivate init?(_ counts: RowCounts) {
        guard let without = counts.withoutFollowUp, let links = counts.tooManyLinks,
            let naming = counts.namingFields, let unknown = counts.namingUnknownFields
        else { return nil }
        withoutFollowUp = .exact(without)
        tooManyLinks = .exact(links)
        namingFields = .exact(naming)
        namingUnknownFields = .exact(unknown)
    }
}
