/// What a column is for, when it is not a field.
package enum ColumnRole: String, CaseIterable, Sendable {
    case registrationID = "registratie_id"
    case time = "tijdstip"
    case product
    case channel = "kanaal"
    case department = "afdeling"
    case employee = "medewerker"
    case handlingTime = "afhandeltijd_s"
    case answers = "antwoorden"
    case field = "veld"
    case value = "waarde"
    case action = "actie"
    case actionID = "actie_id"
    case usedFields = "gebruikte_velden"
    case beneficiary = "baathebber"
    case followUpID = "vervolg_id"
    case date = "datum"
    case signal = "signaal"
    case direction = "strekking"
    case sample = "steekproef"
    case lookedAt = "bekeken"

    /// Whether all rows of a file can have one value in this role: an id that all share distinguishes nothing,
    /// answers that all share are none, and nobody has looked at a row that says so of all.
    package var canBeConstant: Bool {
        switch self {
        case .registrationID, .actionID, .followUpID, .answers, .sample, .lookedAt: false
        case .time, .product, .channel, .department, .employee, .handlingTime, .field, .value, .action, .usedFields,
            .beneficiary, .date, .signal, .direction:
            true
        }
    }
}
