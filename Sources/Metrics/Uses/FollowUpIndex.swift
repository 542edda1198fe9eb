import RegistrationLog

/// The follow-up actions by registration, with what the settings say of their types.
struct FollowUpIndex: Sendable {
    /// The actions of each registration that lie at or after its time, in order of delivery.
    let actions: Grouping
    /// The fields that each type of action needs, each once.
    private let requiredFields: [[FieldID]]
    /// Who gains by each type of action, where the action itself does not say.
    private let beneficiaries: [BeneficiaryKinds]
    /// Whether each follow-up file names a field in at least one row.
    private let namesFields: [Bool]

    /// Indexes the actions of `log`; a required field that the log does not know is left out.
    ///
    /// - Complexity: O(*n*) for *n* registrations, actions and links between them.
    init(of log: RegistrationLog, settings: AnalysisSettings) {
        actions = Grouping(count: log.registrations.count) { visit in
            for action in log.followUps.indices {
                let time = log.followUps.time(of: action)
                if let registration = log.followUps.onlyRegistration(of: action) {
                    if time.isAtOrAfter(log.registrations.time(of: registration)) { visit(registration, action) }
                    continue
                }
                for registration in log.followUps.registrations(of: action)
                where time.isAtOrAfter(log.registrations.time(of: registration)) {
                    visit(registration, action)
                }
            }
        }
        let fields = Dictionary(
            log.fields.enumerated().map { ($0.element.key, FieldID($0.offset)) },
            uniquingKeysWith: { first, _ in first })
        requiredFields = log.actionTypes.map { type in
            Set((settings.actions[type.key]?.requiredFields ?? []).compactMap { fields[$0] }).sorted()
        }
        beneficiaries = log.actionTypes.map { BeneficiaryKinds(settings.actions[$0.key]?.beneficiary) }
        var namesFields = [Bool](repeating: false, count: (log.filesNamingFields.max()?.index ?? -1) + 1)
        for file in log.filesNamingFields { namesFields[file.index] = true }
        self.namesFields = namesFields
    }

    /// The fields that `action` needs because of its type.
    func requiredFields(of action: FollowUpAction) -> [FieldID] { requiredFields[action.type.index] }

    /// Who gains by `action`: what its own record says goes before what is said of its type.
    func beneficiaries(of action: FollowUpAction) -> BeneficiaryKinds {
        action.beneficiary.map { BeneficiaryKinds($0) } ?? beneficiaries[action.type.index]
    }

    /// Whether the file of `action` names a field in at least one row, so that it could have named any.
    func couldNameFields(_ action: FollowUpAction) -> Bool {
        action.file.index < namesFields.count && namesFields[action.file.index]
    }
}
