import RegistrationLog

/// What the figures of every field need besides what was counted of it.
struct FieldRules {
    let log: RegistrationLog
    let settings: AnalysisSettings
    let signals: SignalCounts
    /// The least number of captures without use that is enough to drop a question; nil where none is.
    let capturesToDrop: Int?

    init(log: RegistrationLog, settings: AnalysisSettings, signals: SignalCounts) {
        self.log = log
        self.settings = settings
        self.signals = signals
        capturesToDrop = capturesToExclude(settings.threshold)
    }

    func isFollowUpComplete(for product: ProductID) -> Bool {
        settings.products[log.products[product.index].key]?.followUpComplete ?? false
    }

    func verdict(on grounds: VerdictGrounds) -> Verdict {
        Verdict(on: grounds, threshold: settings.threshold, minimumFollowUps: settings.minimumFollowUps)
    }
}
