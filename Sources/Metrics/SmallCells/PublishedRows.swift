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

    /// Tells everything.
    public init(_ counts: RowCounts) {
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
        reasons = Dictionary(
            uniqueKeysWithValues: RejectionKind.allCases.map {
                ($0, areReasons ? .exact(counts.rejected[$0] ?? 0) : .leftOut)
            })
        orphans = counts.orphans.map(alone)
        beforeRegistration = counts.beforeRegistration.map(alone)
    }

    /// Tells of a file only how many rows it has: what became of them is told of all files together.
    init(ofFile counts: RowCounts, rule: SmallCells) {
        self.init(counts, rows: rule.published(counts.rows), areParts: false, areReasons: false) { _ in .leftOut }
    }

    /// Tells of all files together what determines no small count.
    ///
    /// Accepted, duplicate and rejected rows add up to all rows, and the reasons to the rejected ones: of such parts all
    /// are told, or none.
    ///
    /// - Parameters:
    ///   - counts: The rows of all files.
    ///   - files: The rows of each file.
    ///   - rule: The rule.
    init(ofAll counts: RowCounts, files: [RowCounts], rule: SmallCells) {
        let hidden = files.map(\.rows).filter(rule.isSmall).map { HiddenCount($0, minimum: rule.minimum) }
        let rows = rule.published(counts.rows, hiding: hidden)
        let parts = [counts.accepted, counts.duplicates, counts.rejectedTotal]
        let areParts = rows.exact != nil && !parts.contains(where: rule.isSmall)
        let areReasons = areParts && !counts.rejected.values.contains(where: rule.isSmall)
        self.init(
            counts, rows: rows, areParts: areParts, areReasons: areReasons,
            alone: rows.exact == nil ? { _ in .leftOut } : rule.published)
    }
}

/// The account of the input as it may be told.
public struct PublishedLedger: Sendable {
    /// The account, with what is not counted of it: names, kinds, warnings.
    public let ledger: IntakeLedger
    /// What is told of the rows of each file; nil where it was not placed.
    public let files: [PublishedRows?]
    /// What is told of the rows of all files together.
    public let totals: PublishedRows
    /// Whether the single rejected rows are listed.
    public let listsRejectedRows: Bool
    /// Whether the sizes of files are told.
    public let tellsSizes: Bool

    /// Tells everything.
    public init(_ ledger: IntakeLedger) {
        self.ledger = ledger
        files = ledger.files.map { $0.rows.map { PublishedRows($0) } }
        totals = PublishedRows(ledger.totals)
        listsRejectedRows = true
        tellsSizes = true
    }

    /// Tells what determines no count that `rule` withholds.
    ///
    /// The size and the checksum of a file can tell how many rows it has, so that both go where one file has few; such a
    /// file has no name either, since it often is that of a rare product.
    public init(_ ledger: IntakeLedger, withholding rule: SmallCells) {
        let isFew = ledger.files.map { $0.rows.map { rule.isSmall($0.rows) } ?? false }
        tellsSizes = !isFew.contains(true)
        var told = ledger
        told.files = zip(ledger.files, isFew).enumerated().map { number, file in
            let (file, isFew) = file
            return IntakeFile(
                name: isFew ? Self.nameOfSmallFile(number + 1) : file.name, bytes: isFew ? nil : file.bytes,
                placement: file.placement, rows: file.rows, sha256: isFew ? nil : file.sha256)
        }
        told.rejectedRows = []
        told.warnings.removeAll { warning in
            if case .duplicatesWithOtherAnswers(let count) = warning { return rule.isSmall(count) }
            return false
        }
        self.ledger = told
        files = ledger.files.map { $0.rows.map { PublishedRows(ofFile: $0, rule: rule) } }
        totals = PublishedRows(ofAll: ledger.totals, files: ledger.files.compactMap(\.rows), rule: rule)
        listsRejectedRows = false
    }

    private static func nameOfSmallFile(_ number: Int) -> String { "bestand \(number) (naam weggelaten)" }
}
