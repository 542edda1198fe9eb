import RegistrationLog

/// What the figures of every field need besides what was counted of it.
struct FieldRules {
    let log: RegistrationLog
    let settings: AnalysisSettings
    let signals: SignalCounts
    /// The least number of captures without use that is enough to drop a question; nil where none is.
    let capturesToDrop: Int?
    /// The class of personal data of each field.
    private let personalData: [PersonalDataFinding?]

    init(log: RegistrationLog, settings: AnalysisSettings, signals: SignalCounts) {
        self.log = log
        self.settings = settings
        self.signals = signals
        capturesToDrop = capturesToExclude(settings.threshold)
        personalData = log.fields.enumerated().map { index, field in
            PersonalDataFinding(
                name: field.key, patterns: log.patterns(of: FieldID(index)),
                configured: settings.fields[field.key]?.personalData)
        }
    }

    func personalData(of field: FieldID) -> PersonalDataFinding? { personalData[field.index] }

    func isFollowUpComplete(for product: ProductID) -> Bool {
        settings.products[log.products[product.index].key]?.followUpComplete ?? false
    }

    func judgement(on facts: VerdictFacts) -> Judgement {
        Judgement(on: facts, threshold: settings.threshold, minimumFollowUps: settings.minimumFollowUps)
    }
}
