import RegistrationLog

/// What the figures of every field need besides what was counted of it.
struct FieldRules {
    let log: RegistrationLog
    let settings: AnalysisSettings
    let signals: SignalCounts
    /// How many seconds a question takes, measured or assumed; nil where nobody knows.
    let secondsPerQuestion: Double?
    /// The dated changes of questions.
    let changes: ChangesByProduct
    /// The class of personal data of each field.
    private let personalData: [PersonalDataFinding?]
    private let followUps: FollowUpIndex
    /// The compared names of the fields that `kcc.yaml` spells.
    private let spelled: Set<String>

    init(
        log: RegistrationLog, settings: AnalysisSettings, signals: SignalCounts, followUps: FollowUpIndex,
        secondsPerQuestion: Double?
    ) {
        self.log = log
        self.settings = settings
        self.signals = signals
        self.secondsPerQuestion = secondsPerQuestion
        changes = ChangesByProduct(settings.protocolChanges)
        personalData = log.fields.enumerated().map { index, field in
            PersonalDataFinding(
                name: field.key, patterns: log.patterns(of: FieldID(index)),
                configured: settings.fields[field.key]?.personalData)
        }
        self.followUps = followUps
        spelled = Set(settings.fields.keys).union(settings.actions.values.flatMap(\.requiredFields))
    }

    /// The class of personal data of `field`; nil where nothing is known of it.
    func personalData(of field: FieldID) -> PersonalDataFinding? { personalData[field.index] }

    /// Whether some registration of the log asks `field`.
    func isAskedAnywhere(_ field: FieldID) -> Bool { followUps.isAsked(field) }

    /// Whether some product asks `field`, or `kcc.yaml` spells it.
    func isKnown(_ field: FieldID) -> Bool {
        followUps.isAsked(field) || spelled.contains(log.fields[field.index].key)
    }
}
