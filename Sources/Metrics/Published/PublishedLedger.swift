public import RegistrationLog

/// The account of the input as it may be told.
public struct PublishedLedger: Sendable {
    /// The account, with what is not counted of it: names, kinds, warnings.
    public let ledger: IntakeLedger
    /// What is told of the rows of each file; nil where it was not placed.
    public let files: [PublishedRows?]
    /// What is told of the rows of all files together.
    public let totals: PublishedRows
    /// What the user should know before believing the figures.
    public let warnings: [PublishedWarning]
    /// How much may be rejected.
    public let rejectionLimit: RejectionLimit
    /// Whether any file holds a row below its header.
    public let hasRows: Bool
    /// Whether everything is told.
    ///
    /// If not, single rejected rows are not listed either: there is no `afgekeurd.csv`.
    public let isComplete: Bool

    /// Tells everything.
    public init(_ ledger: IntakeLedger, maximumRejectedPercent: Double = 100) {
        self.init(ledger, withholding: .tellingEverything, maximumRejectedPercent: maximumRejectedPercent) { "\($0)" }
    }

    /// Tells what determines no count that `rule` withholds.
    ///
    /// Each row of a file of signals, and each row that is an answer, is counted in the figures, so that such files are not
    /// among those whose rows are told together. The size of a file tells about how many rows it has, and its checksum
    /// confirms a guess of them. A file with few rows is called what `unnamedFile` makes of its number, from 1, since its own
    /// name often is that of a rare product. Single rows are not listed.
    init(
        _ ledger: IntakeLedger, withholding rule: SmallCells, maximumRejectedPercent: Double,
        unnamedFile: (Int) -> String
    ) {
        let all = ledger.totals
        isComplete = rule == .tellingEverything
        hasRows = all.rows > 0
        rejectionLimit = RejectionLimit(percent: maximumRejectedPercent, of: (all.rejectedTotal, all.rows))
        warnings = ledger.warnings.compactMap { PublishedWarning($0, under: rule) }
        if isComplete {
            self.ledger = ledger
            files = ledger.files.map { $0.rows.map { PublishedRows($0) } }
            totals = PublishedRows(all)
            return
        }
        var told = ledger
        told.files = ledger.files.enumerated().map { number, file in
            let isFew = file.rows.map { rule.isSmall($0.rows) } ?? false
            return IntakeFile(
                name: isFew ? unnamedFile(number + 1) : file.name, bytes: nil, placement: file.placement,
                rows: file.rows, sha256: nil)
        }
        told.rejectedRows = []
        told.warnings.removeAll { PublishedWarning($0, under: rule) == nil }
        self.ledger = told
        files = ledger.files.map { $0.rows.map { PublishedRows(ofFile: $0) } }
        let together = ledger.files.filter(\.isCountedTogether).compactMap(\.rows)
        totals = PublishedRows(ofAll: together.reduce(into: RowCounts()) { $0.add($1) }, rule: rule)
    }
}

extension IntakeFile {
    /// Whether its rows stand for something else than what the figures count one by one.
    fileprivate var isCountedTogether: Bool {
        guard case .placed(let file) = placement else { return false }
        switch file.kind {
        case .longRegistrations, .signals: return false
        case .wideRegistrations, .followUps, .links: return true
        }
    }
}
