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

    /// Publishes everything.
    init(
        _ ledger: IntakeLedger, sources: [SourceFigures?], registrationDays: ClosedRange<CalendarDate>? = nil,
        maximumRejectedPercent: Double
    ) {
        isComplete = true
        hasRows = ledger.totals.rows > 0
        rejectionLimit = RejectionLimit(percent: maximumRejectedPercent, of: ledger.files)
        warnings = ledger.warnings.map { PublishedWarning($0) }
        sourceWarnings = SourceWarning.all(
            in: ledger.files, of: sources, registrationDays: registrationDays, under: nil)
        timeZone = ledger.timeZone
        placeholders = ledger.placeholders
        filledFields = ledger.filledFields
        rejectedRows = ledger.rejectedRows
        files = ledger.files.enumerated().map { number, file in
            PublishedFile(file, of: number < sources.count ? sources[number] : nil)
        }
        totals = PublishedRows(ledger.totals)
    }

    /// Publishes how each file was taken in, and nothing of its rows, where small cells are withheld by `rule`.
    ///
    /// With what the figures count, the rows of files would reveal how many a small one has; so would its size, and its checksum
    /// confirms a guess. A file with few rows is called what `unnamedFile` makes of its number, from 1, since its own name often is
    /// that of a rare product.
    init(
        _ ledger: IntakeLedger, sources: [SourceFigures?], registrationDays: ClosedRange<CalendarDate>? = nil,
        maximumRejectedPercent: Double, unnamedFile: (Int) -> String, under rule: SmallCells
    ) {
        isComplete = false
        hasRows = ledger.totals.rows > 0
        rejectionLimit = RejectionLimit(percent: maximumRejectedPercent, of: ledger.files)
        warnings = ledger.warnings.compactMap { PublishedWarning(leavingOutCountsOf: $0) }
        sourceWarnings = SourceWarning.all(
            in: ledger.files, of: sources, registrationDays: registrationDays, under: rule)
        timeZone = ledger.timeZone
        placeholders = ledger.placeholders
        filledFields = []
        rejectedRows = []
        files = ledger.files.enumerated().map { number, file in
            let isFew = file.rows.map { rule.isSmall($0.rows) } ?? false
            return PublishedFile(leavingOutCountsOf: file, name: isFew ? unnamedFile(number + 1) : file.name)
        }
        totals = .leftOut
    }
}

extension PublishedLedger {
    /// The first file of whose text too much was rejected, where not too many rows of all files were; nil for none.
    public var tooMuchRejectedFile: PublishedFile? { rejectionLimit.file.map { files[$0.index] } }
}
