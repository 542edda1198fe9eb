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
        self.init(counts, rows: .exact(counts.rows), parts: .all) { .exact($0) }
    }

    private init(
        _ counts: RowCounts, rows: PublishedCount, parts: Parts, alone: (Int) -> PublishedCount
    ) {
        func part(_ count: Int, from least: Parts = .sums) -> PublishedCount {
            parts >= least ? .exact(count) : .leftOut
        }
        self.rows = rows
        accepted = part(counts.accepted)
        duplicates = part(counts.duplicates)
        outOfSelection = part(counts.outOfSelection)
        rejected = part(counts.rejectedTotal)
        short = part(counts.short, from: .all)
        repeatedHeaders = part(counts.repeatedHeaders, from: .all)
        reasons = RejectionKind.allCases.reduce(into: [:]) { reasons, kind in
            reasons[kind] = part(counts.rejected[kind] ?? 0, from: .reasons)
        }
        orphans = counts.orphans.map(alone)
        beforeRegistration = counts.beforeRegistration.map(alone)
        followUp = PublishedFollowUpRows(counts, alone: alone)
    }

    /// Publishes nothing of a file.
    ///
    /// With the registrations, signals and answers that the figures count, the rows of all other files would reveal how many
    /// a small file has.
    init(ofFile counts: RowCounts) {
        self.init(counts, rows: .leftOut, parts: .none) { _ in .leftOut }
    }

    /// Publishes of all files together what determines no small count.
    ///
    /// Accepted, duplicate and rejected rows and those out of the selection add up to all rows, and the reasons to the
    /// rejected ones: of such parts all are published, or none.
    init(ofAll counts: RowCounts, rule: SmallCells) {
        let sums = [counts.accepted, counts.duplicates, counts.outOfSelection, counts.rejectedTotal]
        let parts: Parts =
            sums.contains(where: rule.isSmall)
            ? .none : counts.rejected.values.contains(where: rule.isSmall) ? .sums : .reasons
        self.init(counts, rows: rule.published(counts.rows), parts: parts, alone: rule.published)
    }

    /// Which parts of all rows are published; each more than the one before.
    private enum Parts: Int, Comparable {
        case none, sums, reasons, all

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
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

    /// Publishes counts as `alone` publishes one that stands alone; nil for files that are no follow-ups.
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
