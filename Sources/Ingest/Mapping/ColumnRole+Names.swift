import Configuration
import RegistrationLog

extension ColumnRole {
    /// The other names that a column in this role may bear, as the exports of known systems have them.
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
        }
    }

    /// What each known column name stands for, and how well; one name can stand for several roles.
    static let matches: [ColumnName: [ColumnRole: ColumnNameMatch]] = {
        var matches: [ColumnName: [ColumnRole: ColumnNameMatch]] = [:]
        for role in allCases {
            for synonym in role.synonyms { matches[ColumnName(synonym), default: [:]][role] = .synonym }
            matches[ColumnName(role.rawValue), default: [:]][role] = .exact
        }
        return matches
    }()
}

/// How well the name of a column names a role.
enum ColumnNameMatch: Sendable {
    /// It is the role's own name.
    case exact
    /// It is another name for it.
    case synonym
}

/// The name of a column as it is compared: without regard to case, and without `_`, `-`, `.` and blanks.
package struct ColumnName: Hashable, Sendable {
    /// The form that is compared; empty for a column without a name.
    let compared: String

    /// Creates the compared form of `name`.
    package init(_ name: String) {
        var form: [UInt8] = []
        Normalisation.appendCompared(name.utf8.span, to: &form)
        form.removeAll { $0 == 0x5F || $0 == 0x2D || $0 == 0x2E || $0 == 0x20 }
        compared = String(decoding: form, as: UTF8.self)
    }
}
