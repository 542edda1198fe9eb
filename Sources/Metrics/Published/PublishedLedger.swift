public import RegistrationLog

/// The account of the input as it may be published.
public struct PublishedLedger: Sendable {
    /// The files, in the order in which they were read, those that could not be placed included.
    public let files: [PublishedFile]
    /// What is published of the rows of all files together.
    public let totals: PublishedRows
    /// The rejected rows, in order of file and line.
    public let rejectedRows: [RejectedRow]
    /// What the user should know before believing the figures.
    public let warnings: [PublishedWarning]
    /// What is wrong with sources of follow-up as a whole, in the order of their first files.
    public let sourceWarnings: [SourceWarning]
    /// The time zone in which times without a zone were read, as the IANA database names it.
    public let timeZone: String
    /// The answers that count as no answer, in compared form, in order of code points.
    public let placeholders: [String]
    /// The fields most answers to which are the same short text as those to others, in compared form: perhaps a placeholder.
    public let filledFields: Set<String>
    /// How much may be rejected.
    public let rejectionLimit: RejectionLimit
    /// Whether any file holds a row below its header.
    public let hasRows: Bool
    /// Whether everything is published.
    ///
    /// If not, single rejected rows are not listed either: there is no `afgekeurd.csv`.
    public let isComplete: Bool

    /// Publishes what determines no count that `rule` withholds.
    ///
    /// Each row of a file of signals or of a sample, and each row that is an answer, is counted in the figures, so that such files are not
    /// among those whose rows are published together. The size of a file reveals about how many rows it has, and its checksum
    /// confirms a guess of them. A file with few rows is called what `unnamedFile` makes of its number, from 1, since its own
    /// name often is that of a rare product. Single rows are not listed.
    init(
        _ ledger: IntakeLedger, sources: [SourceFigures?], registrationDays: ClosedRange<CalendarDate>? = nil,
        withholding rule: SmallCells, maximumRejectedPercent: Double,
        unnamedFile: (Int) -> String
    ) {
        let all = ledger.totals
        isComplete = rule == .publishingEverything
        hasRows = all.rows > 0
        rejectionLimit = RejectionLimit(percent: maximumRejectedPercent, of: ledger.files)
        warnings = ledger.warnings.compactMap { PublishedWarning($0, under: rule) }
        sourceWarnings = SourceWarning.all(
            in: ledger.files, of: sources, registrationDays: registrationDays, under: rule)
        timeZone = ledger.timeZone
        placeholders = ledger.placeholders
        filledFields = ledger.filledFields
        rejectedRows = isComplete ? ledger.rejectedRows : []
        if isComplete {
            files = ledger.files.enumerated().map { number, file in
                PublishedFile(file, of: number < sources.count ? sources[number] : nil)
            }
            totals = PublishedRows(all)
        } else {
            files = ledger.files.enumerated().map { number, file in
                let isFew = file.rows.map { rule.isSmall($0.rows) } ?? false
                return PublishedFile(
                    leavingOutCountsOf: file, name: isFew ? unnamedFile(number + 1) : file.name, under: rule)
            }
            let together = ledger.files.filter(\.isCountedTogether).compactMap(\.rows)
            totals = PublishedRows(ofAll: together.reduce(into: RowCounts()) { $0.add($1) }, rule: rule)
        }
    }
}

extension PublishedLedger {
    /// The first file of whose text too much was rejected, where not too many rows of all files were; nil for none.
    public var tooMuchRejectedFile: PublishedFile? { rejectionLimit.file.map { files[$0.index] } }
}

extension IntakeFile {
    /// Whether its rows stand for something else than what the figures count one by one.
    fileprivate var isCountedTogether: Bool {
        guard case .placed(let file) = placement else { return false }
        switch file.kind {
        case .survey, .longRegistrations, .signals: return false
        case .wideRegistrations, .followUps, .links: return true
        }
    }
}
