public import RegistrationLog

/// Everything that a report may publish: all there is, or where `settings` say so, all but small cells.
///
/// Page, tables, package, terminal and messages are made of this alone, and it holds no count that may not be published.
public struct Publication: Sendable {
    /// The settings as they may be published.
    public let settings: AnalysisSettings
    /// The figures.
    public let analysis: PublishedAnalysis
    /// The signals.
    public let signals: PublishedSignals
    /// The account of the input.
    public let intake: PublishedLedger

    /// The rule by which small counts are withheld; nil where none is.
    public var smallCells: SmallCells? { settings.smallCells.map(SmallCells.init(minimum:)) }

    /// Computes the figures of `log` on up to `threads` threads, and withholds small cells where `settings` say so;
    /// what may not be named then is named by `substitutes`.
    ///
    /// 1. Rare products become one, before anything is computed.
    /// 2. All figures are computed.
    /// 3. What may be published of them is decided.
    ///
    /// - Complexity: that of `Analysis`, and of copying the registrations where a product is rare.
    public init(
        of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings, substitutes: SubstituteLabels,
        threads: Int = 1
    ) {
        var (log, settings) = (log, settings)
        if let rule = settings.smallCells.map(SmallCells.init(minimum:)) {
            let rare = RareProducts(in: log, period: settings.period, rule: rule, group: substitutes.rareProducts)
            settings = rare.grouping(settings, of: log)
            log = rare.grouping(log)
        }
        self.init(
            Analysis(of: log, settings: settings, threads: threads), of: log, ledger: ledger, settings: settings,
            substitutes: substitutes)
    }

    /// Decides what may be published of `analysis`, in which no product is rare.
    init(
        _ analysis: Analysis, of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings,
        substitutes: SubstituteLabels
    ) {
        let rule = settings.smallCells.map(SmallCells.init(minimum:)) ?? .publishingEverything
        self.settings = settings
        self.analysis = PublishedAnalysis(analysis, under: rule, settings: settings)
        signals = PublishedSignals(of: log, about: self.analysis.products, settings: settings, rule: rule)
        intake = PublishedLedger(
            ledger, sources: analysis.sources, registrationDays: log.registrations.days, withholding: rule,
            maximumRejectedPercent: settings.maximumRejectedPercent,
            unnamedFile: substitutes.unnamedFile)
    }
}
