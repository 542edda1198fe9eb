import Configuration
public import Ingest
public import Metrics
public import RegistrationLog

/// A run as a value: what was read, and the figures of it.
public struct Study: Sendable {
    /// What was read.
    public let input: StudyInput
    /// What was decided, in `kcc.yaml` and outside it, about figures and report.
    public let settings: AnalysisSettings
    /// The figures as they may be published.
    public let publication: Publication
    /// What became of the decisions that the options give; nil where they give none.
    public let decisionReview: DecisionReview?
    /// What follow-up shows of the log; nil where the options neither keep it nor give decisions, and where the log holds no moment.
    let followUp: ObservedFollowUp?

    /// Reads what stands under `paths`, and computes the figures of it.
    ///
    /// - Throws: ``IngestError`` where something cannot be read, `kcc.yaml` is wrong, or a limit is exceeded.
    public init(of paths: [String], _ options: StudyOptions) throws(IngestError) {
        try self.init(of: StudyInput(of: paths, options), options)
    }

    /// Computes the figures of `input`, of which the options say how.
    ///
    /// What was answered to some questions may have to be read from the files once more.
    ///
    /// - Throws: ``IngestError`` where a limit of the configuration is exceeded, or a file cannot be read once more.
    public init(of input: StudyInput, _ options: StudyOptions) throws(IngestError) {
        try input.configuration.limits.check(input.log)
        var settings = input.configuration.settings
        settings.period = options.period
        settings.smallCells = options.smallCells
        settings.maximumRejectedPercent = options.maximumRejectedPercent
        self.input = input
        self.settings = settings
        // What nobody needs after the figures ends with them.
        let followUp =
            options.keepsFollowUp || options.decisions != nil
            ? ObservedFollowUp(of: input.log, settings: settings, threads: options.threads) : nil
        self.followUp = followUp
        publication = try Publication(
            of: input.log, ledger: input.ledger, settings: settings, substitutes: options.substitutes,
            threads: options.threads, followUp: followUp, isSeekingRules: options.seeksRules, answers: input.answers)
        let (analysis, decided) = (publication.analysis, settings)
        decisionReview = options.decisions.map { list in
            DecisionReview(
                of: list.resolved(by: input.configuration), in: input.log, analysis, settings: decided,
                threads: options.threads, followUp: followUp)
        }
    }

    /// The name of what was read.
    public var name: String { input.name }

    /// Whether any registration counts; there is nothing to report on otherwise.
    public var hasRegistrations: Bool { publication.analysis.totals.counts.registrations != 0 }

    /// The log.
    public var log: RegistrationLog { input.log }

    /// What became of every file and row.
    public var ledger: IntakeLedger { input.ledger }
}
