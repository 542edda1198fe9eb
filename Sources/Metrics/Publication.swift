public import RegistrationLog

/// Everything that a report may publish: all there is, or where `settings` say so, all but small cells.
///
/// Page, tables, package, terminal and messages are made of this alone, and it holds no count that may not be published.
public struct Publication: Sendable {
    /// The settings as they may be published.
    public let settings: AnalysisSettings
    /// The figures.
    public internal(set) var analysis: PublishedAnalysis
    /// The signals.
    public let signals: PublishedSignals
    /// The account of the input.
    public let intake: PublishedLedger

    /// The rule by which small counts are withheld; nil where none is.
    public var smallCells: SmallCells? { settings.smallCells.map(SmallCells.init(minimum:)) }

    /// Computes the figures of `log` on up to `threads` threads, and decides what of them may be published where `settings` say so;
    /// what may not be named then is named by `substitutes`.
    ///
    /// - Complexity: that of `Analysis`.
    public init(
        of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings, substitutes: SubstituteLabels,
        threads: Int = 1
    ) {
        self.init(
            of: log, ledger: ledger, settings: settings, substitutes: substitutes, threads: threads
        ) { _ throws(Never) in nil }
    }

    /// The same, where answers can be conditions under which questions are not used.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - ledger: The account of the input.
    ///   - settings: What the user decided.
    ///   - substitutes: Names for what may not be named.
    ///   - threads: On how many threads products are computed side by side.
    ///   - followUp: What follow-up shows of the log; nil where nobody looked yet.
    ///   - isSeekingRules: Whether such conditions are sought at all.
    ///   - answers: Reads what was answered to these fields, which are in their order; nil where it cannot be read. It is called at
    ///     most once, and only where answers to them could be a condition: never where small counts are withheld.
    /// - Throws: What `answers` throws.
    public init<Failure: Error>(
        of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings, substitutes: SubstituteLabels,
        threads: Int, followUp: ObservedFollowUp? = nil, isSeekingRules: Bool = true,
        answers: ([FieldID]) throws(Failure) -> AnswerReading?
    ) throws(Failure) {
        let analysis = try Analysis(
            of: log, settings: settings, threads: threads, followUp: followUp, isSeekingRules: isSeekingRules,
            answers: answers)
        self.init(analysis, of: log, ledger: ledger, settings: settings, substitutes: substitutes)
    }

    /// Decides what may be published of `analysis`.
    init(
        _ analysis: Analysis, of log: RegistrationLog, ledger: IntakeLedger, settings: AnalysisSettings,
        substitutes: SubstituteLabels
    ) {
        let days = log.registrations.days
        if let rule = settings.smallCells.map(SmallCells.init(minimum:)) {
            self.analysis = PublishedAnalysis(analysis, settings: settings, under: rule)
            self.settings = settings.ofProducts(Set(self.analysis.products.map(\.key)))
            signals = .leftOut
            intake = PublishedLedger(
                ledger, sources: analysis.sources, registrationDays: days,
                maximumRejectedPercent: settings.maximumRejectedPercent, unnamedFile: substitutes.unnamedFile,
                under: rule)
        } else {
            self.settings = settings
            self.analysis = PublishedAnalysis(analysis, settings: settings)
            signals = PublishedSignals(of: log, about: self.analysis.products, isQuoting: settings.quotesSignals)
            intake = PublishedLedger(
                ledger, sources: analysis.sources, registrationDays: days,
                maximumRejectedPercent: settings.maximumRejectedPercent)
        }
    }
}

extension AnalysisSettings {
    /// The settings without those of other products than these, in compared form.
    fileprivate func ofProducts(_ keys: Set<String>) -> AnalysisSettings {
        var settings = self
        settings.products = products.filter { keys.contains($0.key) }
        settings.protocolChanges = protocolChanges.filter { change in change.product.map(keys.contains) ?? true }
        return settings
    }
}
