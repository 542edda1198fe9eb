import RegistrationLog

/// The follow-up actions by registration, with what the settings say of their types.
struct FollowUpIndex: Sendable {
    /// The actions of each registration that lie at or after its time, in order of delivery.
    let actions: Grouping
    /// The sources of follow-up.
    let sources: FollowUpSources
    /// What samples say of registrations.
    let surveys: SurveyIndex
    /// The fields that each type of action needs, each once.
    private let requiredFields: [[FieldID]]
    /// Who gains by each type of action, where the action itself does not say.
    private let beneficiaries: [BeneficiaryKinds]
    /// By field whether some registration of the log asks it.
    private let isAsked: [Bool]
    /// By position whether a registration hangs on a record with too many links; empty where none does.
    private let isOnCrowdedRecord: [Bool]

    /// Indexes the actions of `log`; a required field that the log does not know is left out.
    ///
    /// - Complexity: O(*n*) for *n* registrations, actions and links between them.
    init(of log: RegistrationLog, settings: AnalysisSettings) {
        actions = Grouping(followUpOf: log)
        sources = FollowUpSources(of: log)
        surveys = SurveyIndex(of: log)
        let fields = Dictionary(
            log.fields.enumerated().map { ($0.element.key, FieldID($0.offset)) },
            uniquingKeysWith: { first, _ in first })
        requiredFields = log.actionTypes.map { type in
            Set((settings.actions[type.key]?.requiredFields ?? []).compactMap { fields[$0] }).sorted()
        }
        beneficiaries = log.actionTypes.map { BeneficiaryKinds(settings.actions[$0.key]?.beneficiary) }
        var isAsked = [Bool](repeating: false, count: log.fields.count)
        for product in log.products.indices {
            for field in log.registrations.fields(of: ProductID(product)) { isAsked[field.index] = true }
        }
        self.isAsked = isAsked
        var isOnCrowdedRecord: [Bool] = []
        if !log.registrationsOnCrowdedRecords.isEmpty {
            isOnCrowdedRecord = Array(repeating: false, count: log.registrations.count)
            for position in log.registrationsOnCrowdedRecords { isOnCrowdedRecord[Int(position)] = true }
        }
        self.isOnCrowdedRecord = isOnCrowdedRecord
    }

    /// The fields that `action` needs because of its type.
    func requiredFields(of action: FollowUpAction) -> [FieldID] { requiredFields[action.type.index] }

    /// Who gains by `action`: what its own record says goes before what is said of its type.
    func beneficiaries(of action: FollowUpAction) -> BeneficiaryKinds {
        action.beneficiary.map { BeneficiaryKinds($0) } ?? beneficiaries[action.type.index]
    }

    /// Who gains by the follow-up that a row of a sample is about: what it says, or what is said of samples as a type of action.
    func beneficiaries(of row: SurveyTable.Row) -> BeneficiaryKinds {
        row.beneficiary.map { BeneficiaryKinds($0) } ?? surveys.type.map { beneficiaries[$0.index] } ?? []
    }

    /// The number of the source of `action`.
    func source(of action: FollowUpAction) -> Int { sources.number(of: action.file) ?? 0 }

    /// Whether an action that names `fields` could have named any: one of them is asked in some registration of the log.
    func canShowEveryUse(naming fields: some Sequence<FieldID>) -> Bool { fields.contains { isAsked[$0.index] } }

    /// Whether some registration of the log asks `field`.
    func isAsked(_ field: FieldID) -> Bool { isAsked[field.index] }

    /// Whether the registration at `position` hangs on a record with too many links.
    func isOnCrowdedRecord(_ position: Int) -> Bool { !isOnCrowdedRecord.isEmpty && isOnCrowdedRecord[position] }
}
