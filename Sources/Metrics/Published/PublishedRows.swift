public import RegistrationLog

/// What became of rows of the input, as it may be told.
public struct PublishedRows: Hashable, Sendable {
    /// All rows.
    public let rows: PublishedCount
    /// Rows that count.
    public let accepted: PublishedCount
    /// Rows that were delivered before.
    public let duplicates: PublishedCount
    /// Rejected rows.
    public let rejected: PublishedCount
    /// Rejected rows by kind of reason, of each kind.
    public let reasons: [RejectionKind: PublishedCount]
    /// Accepted follow-up rows that reach no registration; nil for files that are no follow-ups.
    public let orphans: PublishedCount?
    /// Accepted follow-up rows that lie before every registration they reach; nil for files that are no follow-ups.
    public let beforeRegistration: PublishedCount?
    /// Accepted follow-up rows by what they name, and those that count as no follow-up; nil for files that are no follow-ups.
    public let followUp: PublishedFollowUpRows?

    /// Tells everything.
    init(_ counts: RowCounts) {
        self.init(counts, rows: .exact(counts.rows), areParts: true, areReasons: true) { .exact($0) }
    }

    private init(
        _ counts: RowCounts, rows: PublishedCount, areParts: Bool, areReasons: Bool,
        alone: (Int) -> PublishedCount
    ) {
        func part(_ count: Int) -> PublishedCount { areParts ? .exact(count) : .leftOut }
        self.rows = rows
        accepted = part(counts.accepted)
        duplicates = part(counts.duplicates)
        rejected = part(counts.rejectedTotal)
        reasons = RejectionKind.allCases.reduce(into: [:]) { reasons, kind in
            reasons[kind] = areReasons ? .exact(counts.rejected[kind] ?? 0) : .leftOut
        }
        orphans = counts.orphans.map(alone)
        beforeRegistration = counts.beforeRegistration.map(alone)
        followUp = PublishedFollowUpRows(counts, alone: alone)
    }

    /// Tells nothing of a file.
    ///
    /// With the registrations, signals and answers that the figures count, the rows of all other files would tell how many
    /// a small file has.
    init(ofFile counts: RowCounts) {
        self.init(counts, rows: .leftOut, areParts: false, areReasons: false) { _ in .leftOut }
    }

    /// Tells of all files together what determines no small count.
    ///
    /// Accepted, duplicate and rejected rows add up to all rows, and the reasons to the rejected ones: of such parts all
    /// are told, or none.
    init(ofAll counts: RowCounts, rule: SmallCells) {
        let parts = [counts.accepted, counts.duplicates, counts.rejectedTotal]
        let areParts = !parts.contains(where: rule.isSmall)
        let areReasons = areParts && !counts.rejected.values.contains(where: rule.isSmall)
        self.init(
            counts, rows: rule.published(counts.rows), areParts: areParts, areReasons: areReasons,
            alone: rule.published)
    }
}

/// Accepted rows of follow-up files by what they name, and those that count as no follow-up, as it may be told.
public struct PublishedFollowUpRows: Hashable, Sendable {
    /// Those whose type of action comes with the registration itself.
    public let withoutFollowUp: PublishedCount
    /// Those that would belong to too many registrations.
    public let tooManyLinks: PublishedCount
    /// Those that name a field that some registration of the log asks.
    public let namingFields: PublishedCount
    /// Those that name only fields that none asks.
    public let namingUnknownFields: PublishedCount

    /// Tells counts as `alone` tells one that stands alone; nil for files that are no follow-ups.
    fileprivate init?(_ counts: RowCounts, alone: (Int) -> PublishedCount) {
        guard let without = counts.withoutFollowUp, let links = counts.tooManyLinks,
            let naming = counts.namingFields, let unknown = counts.namingUnknownFields
        else { return nil }
        withoutFollowUp = alone(without)
        tooManyLinks = alone(links)
        namingFields = alone(naming)
        namingUnknownFields = alone(unknown)
    }
}
