import Configuration
import Testing

@testable import Ingest

struct ColumnRoleNamesTests {
    @Test(arguments: [
        (
            ColumnRole.registrationID,
            "registratienummer registration_id contactmoment_id klantcontact_id contact_id zaaknummer zaak_id "
                + "melding_id meldingsnummer case_id"
        ),
        (.time, "datum_tijd timestamp plaatsgevonden_op registratiedatum startdatum"),
        (.product, "dienst productnaam product_name service"), (.channel, "channel"), (.department, "department"),
        (.employee, "employee behandelaar agent"), (.handlingTime, "handling_time_s"), (.answers, ""),
        (.field, "vraag field question"), (.value, "antwoord value answer"),
        (.action, "vervolgactie activiteit action activity"), (.actionID, "action_id activiteit_id"),
        (.usedFields, "used_fields"), (.beneficiary, "beneficiary"),
        (.followUpID, "follow_up_id interne_taak_id taak_id"), (.date, "date"), (.signal, "signal opmerking"),
    ])
    func synonymsNameTheirRoleAndNoOther(_ role: ColumnRole, _ synonyms: String) {
        for synonym in synonyms.split(separator: " ") {
            #expect(ColumnRole.matches[ColumnName(String(synonym))] == [role: .synonym])
        }
        #expect(ColumnRole.matches[ColumnName(role.rawValue)] == [role: .exact])
    }

    @Test func thereAreNoOtherNames() {
        // Own names: 17. Synonyms, in the order above: 10 + 5 + 4 + 1 + 1 + 3 + 1 + 0 + 3 + 3 + 4 + 2 + 1 + 1 + 3 + 1 + 2.
        #expect(ColumnRole.allCases.count == 17)
        #expect(ColumnRole.matches.count == 17 + 45)
    }

    @Test(arguments: [
        "registratie_id", "registratieid", "Registratie-ID", "REGISTRATIE.ID", "registratie id", " registratie \t id ",
        "registratie\u{A0}id", "_registratie__id_",
    ])
    func caseAndSeparatorsDoNotCount(_ name: String) {
        #expect(ColumnName(name) == ColumnName("registratie_id"))
    }

    @Test(arguments: ["registratie/id", "registratie_ids", "registratiéid", "id", ""])
    func otherCharactersCount(_ name: String) {
        #expect(ColumnName(name) != ColumnName("registratie_id"))
    }
}
