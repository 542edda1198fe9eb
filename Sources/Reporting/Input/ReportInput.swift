public import Metrics
public import RegistrationLog

/// Everything that a report tells of: the figures of a run and where they came from.
public struct ReportInput: Sendable {
    /// The name of the program, as the page and `run.json` say it.
    static let programName = "kcc-analyze"

    /// The name of the report: the last component of the first path read, such as `2024`.
    public let name: String
    /// The version of the program.
    public let version: String
    /// The figures.
    public let analysis: Analysis
    /// The log that the figures were computed from: names and signals.
    public let log: RegistrationLog
    /// The account of the input, as it may be told.
    public let intake: PublishedLedger
    /// What the user decided.
    public let settings: AnalysisSettings
    /// The share of rejected rows above which the input is not to be trusted, in per cent.
    public let maximumRejectedPercent: Double
    /// The words in which the report is written.
    public let wording: Wording

    /// Creates the input of a report.
    public init(
        name: String, version: String, analysis: Analysis, log: RegistrationLog, ledger: IntakeLedger,
        settings: AnalysisSettings, maximumRejectedPercent: Double, wording: Wording
    ) {
        self.name = name
        self.version = version
        self.analysis = analysis
        self.log = log
        intake = PublishedLedger(ledger)
        self.settings = settings
        self.maximumRejectedPercent = maximumRejectedPercent
        self.wording = wording
    }

    /// Creates the input of a report that tells no more than `publication` does.
    public init(
        name: String, version: String, publication: Publication, maximumRejectedPercent: Double, wording: Wording
    ) {
        self.name = name
        self.version = version
        analysis = publication.analysis
        log = publication.log
        intake = publication.intake
        settings = publication.settings
        self.maximumRejectedPercent = maximumRejectedPercent
        self.wording = wording
    }

    /// The names, kinds and warnings of the account of the input; what is counted in it is told by ``intake``.
    public var ledger: IntakeLedger { intake.ledger }

    /// The rule by which small cells are withheld; nil where none is.
    var smallCells: SmallCells? { settings.smallCells.map(SmallCells.init(minimum:)) }

    /// Whether more rows were rejected than the user allows.
    public var exceedsMaximumRejected: Bool {
        let totals = ledger.totals
        return Double(totals.rejectedTotal) * 100 > maximumRejectedPercent * Double(totals.rows)
    }
}
