public import RegistrationLog

/// Everything that a report may tell: all there is, or where `settings` say so, all but small cells.
public struct Publication: Sendable {
    /// The log of which names and signals are shown.
    public let log: RegistrationLog
    /// The settings as they may be told.
    public let settings: AnalysisSettings
    /// The figures.
    public let analysis: Analysis
    /// The account of the input.
    public let intake: PublishedLedger

    /// Computes the figures of `log` on up to `threads` threads, and withholds small cells where `settings` say so;
    /// what may not be named then is named by `substitutes`.
    ///
    /// 1. Rare products become one, before anything is computed.
    /// 2. All figures are computed.
    /// 3. Small counts and what would tell them give way to stand-ins, so that no figure that is reported knows them.
    ///
    /// - Complexity: that of ``Analysis``, and of copying the registrations where a product is rare.
    public init(
        of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings, substitutes: SubstituteLabels,
        threads: Int = 1
    ) {
        guard let rule = settings.smallCells.map(SmallCells.init(minimum:)) else {
            self.log = log
            self.settings = settings
            analysis = Analysis(of: log, settings: settings, threads: threads)
            intake = PublishedLedger(ledger)
            return
        }
        let rare = RareProducts(in: log, period: settings.period, rule: rule, group: substitutes.rareProducts)
        let grouped = rare.grouping(log)
        let told = rare.grouping(settings, of: log)
        self.log = grouped
        self.settings = told
        analysis = Analysis(of: grouped, settings: told, threads: threads).withholding(rule, settings: told)
        intake = PublishedLedger(ledger, withholding: rule, substitutes: substitutes)
    }
}
