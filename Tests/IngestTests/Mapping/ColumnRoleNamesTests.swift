import RegistrationLog
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
        (.direction, ""), (.sample, ""), (.lookedAt, ""),
    ])
    func synonymsNameTheirRoleAndNoOther(_ role: ColumnRole, _ synonyms: String) {
        for synonym in synonyms.split(separator: " ") {
            #expect(ColumnRole.matches[ColumnName(String(synonym))] == [role: .synonym])
        }
        #expect(ColumnRole.matches[ColumnName(role.rawValue)]?[role] == .exact)
    }

    @Test(arguments: [
        (
            ColumnRole.registrationID,
            "melding_nummer case_number ticket_id ticketnummer incidentnummer aanvraagnummer kenmerk referentienummer"
        ),
        (
            .time,
            "datum_en_tijd aangemaakt_op aanmaakdatum created_at created created_date created_on opened_at "
                + "begindatum contactdatum inzendingdatum inzendingsdatum"
        ),
        (.product, "zaaktype zaaktype_omschrijving onderwerp_categorie category_name complaint_type"),
        (.channel, "bron_kanaal contact_channel"),
    ])
    func namesThatManyColumnsBearStandForOneRoleWeakly(_ role: ColumnRole, _ names: String) {
        let ranks = names.split(separator: " ").map { name -> Int in
            guard case .weakSynonym(let rank)? = ColumnRole.matches[ColumnName(String(name))]?[role] else { return -1 }
            return rank
        }
        #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count && ranks.first != -1)
        #expect(names.split(separator: " ").allSatisfy { ColumnRole.matches[ColumnName(String($0))]?.count == 1 })
    }

    @Test func aDateCanBeTheTimeOfARegistration() {
        #expect(ColumnRole.matches[ColumnName("Datum")] == [.date: .exact, .time: .weakSynonym(rank: 0)])
    }

    @Test func thereAreNoOtherNames() {
        // Own names: 20. Synonyms, in the order above: 10 + 5 + 4 + 1 + 1 + 3 + 1 + 0 + 3 + 3 + 4 + 2 + 1 + 1 + 3 + 1 + 2.
        // Weak ones, in the order above, without `datum`, which is an own name: 8 + 12 + 5 + 2.
        #expect(ColumnRole.allCases.count == 20)
        #expect(ColumnRole.matches.count == 20 + 45 + 27)
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
