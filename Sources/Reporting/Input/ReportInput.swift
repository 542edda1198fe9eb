public import Metrics
import RegistrationLog

/// Everything that a report is made of: the figures of a run and where they came from.
public struct ReportInput: Sendable {
    /// The name of the program, as the page and `run.json` say it.
    static let programName = "kcc-analyze"

    /// The name of the report: the last component of the first path read, such as `2024`.
    public let name: String
    /// The version of the program.
    public let version: String
    /// What may be published of the run.
    public let publication: Publication
    /// The words in which the report is written.
    public let wording: Wording
    /// Whose report it is.
    public let letterhead: Letterhead
    /// What became of decisions that were taken earlier; nil where no list of them was given.
    public let decisions: DecisionReview?

    /// Creates the input of a report that shows no more than `publication` does, and what became of `decisions`.
    public init(
        name: String, version: String, publication: Publication, wording: Wording,
        letterhead: Letterhead = Letterhead(),
        decisions: DecisionReview? = nil
    ) {
        self.name = name
        self.version = version
        self.publication = publication
        self.wording = wording
        self.letterhead = letterhead
        self.decisions = decisions
    }

    /// The figures.
    var analysis: PublishedAnalysis { publication.analysis }

    /// The account of the input.
    var intake: PublishedLedger { publication.intake }

    /// What the user decided.
    var settings: AnalysisSettings { publication.settings }

    /// The rule by which small cells are suppressed; nil where none is.
    var smallCells: SmallCells? { publication.smallCells }
}
