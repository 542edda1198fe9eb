import Configuration
import RegistrationLog

extension ColumnRole {
    /// The other names by which a column is in this role, as the exports of known systems have them: two of them in one
    /// file are one too many.
    var synonyms: [String] {
        switch self {
        case .registrationID:
            [
                "registratienummer", "registration_id", "contactmoment_id", "klantcontact_id", "contact_id",
                "zaaknummer", "zaak_id", "melding_id", "meldingsnummer", "case_id",
            ]
        case .time: ["datum_tijd", "timestamp", "plaatsgevonden_op", "registratiedatum", "startdatum"]
        case .product: ["dienst", "productnaam", "product_name", "service"]
        case .channel: ["channel"]
        case .department: ["department"]
        case .employee: ["employee", "behandelaar", "agent"]
        case .handlingTime: ["handling_time_s"]
        case .answers: []
        case .field: ["vraag", "field", "question"]
        case .value: ["antwoord", "value", "answer"]
        case .action: ["vervolgactie", "activiteit", "action", "activity"]
        case .actionID: ["action_id", "activiteit_id"]
        case .usedFields: ["used_fields"]
        case .beneficiary: ["beneficiary"]
        case .followUpID: ["follow_up_id", "interne_taak_id", "taak_id"]
        case .date: ["date"]
        case .signal: ["signal", "opmerking"]
        case .direction, .sample, .lookedAt: []
        }
    }

    /// Names that other columns bear as well, so that they stand for this role only where nothing else does: the first of
    /// them goes before the others.
    var weakSynonyms: [String] {
        switch self {
        case .registrationID:
            [
                "meldingnummer", "melding_nummer", "case_number", "ticket_id", "ticketnummer", "incidentnummer",
                "aanvraagnummer", "kenmerk", "referentienummer",
            ]
        case .time:
            [
                "datum", "datum_en_tijd", "aangemaakt_op", "aanmaakdatum", "created_at", "created", "created_date",
                "created_on", "opened_at", "begindatum", "contactdatum", "inzendingdatum", "inzendingsdatum",
            ]
        case .product: ["zaaktype", "zaaktype_omschrijving", "onderwerp_categorie", "category_name", "complaint_type"]
        case .channel: ["bron_kanaal", "contact_channel"]
        case .department, .employee, .handlingTime, .answers, .field, .value, .action, .actionID, .usedFields,
            .beneficiary, .followUpID, .date, .signal, .direction, .sample, .lookedAt:
            []
        }
    }

    /// What each known column name stands for, and how well; one name can stand for several roles.
    ///
    /// An employee's column is known by more names than these: ``EmployeeName``.
    static let matches: [ColumnName: [ColumnRole: ColumnNameMatch]] = {
        var matches: [ColumnName: [ColumnRole: ColumnNameMatch]] = [:]
        for role in allCases {
            for (rank, synonym) in role.weakSynonyms.enumerated() {
                matches[ColumnName(synonym), default: [:]][role] = .weakSynonym(rank: rank)
            }
            for synonym in role.synonyms { matches[ColumnName(synonym), default: [:]][role] = .synonym }
            matches[ColumnName(role.rawValue), default: [:]][role] = .exact
        }
        return matches
    }()
}

/// How well the name of a column names a role.
enum ColumnNameMatch: Hashable, Sendable {
    /// It is the role's own name.
    case exact
    /// It is another name for it.
    case synonym
    /// It is a name that many columns bear, the one with this rank among such names of the role, from 0.
    case weakSynonym(rank: Int)
}
