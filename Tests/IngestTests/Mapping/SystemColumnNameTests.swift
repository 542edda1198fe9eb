import RegistrationLog
import Testing

@testable import Ingest

struct SystemColumnNameTests {
    @Test(arguments: [
        "Status", "Prioriteit", "Laatst gewijzigd", "Behandelgroep", "aangemaakt", "Gewijzigd op", "updated", "version",
        "UUID",
        "url", "team", "taal", "nummer", "sys_updated_on", "sys_id", "lastModified", "laatstgewijzigd", "case-status",
        "Case State",
        "Taalcode", "volgnr", "Assignment group", "is_deleted", "Datum afgesloten", "STATUS MELDING", "source",
        "created_at",
    ])
    func namesThatSystemsGiveAreKnown(_ name: String) { #expect(SystemColumnName.contains(name)) }

    @Test(arguments: [
        "", "?", "Status?", "Telefoonnummer", "Reden", "Waar is het?", "Huisnummer", "datum", "naam", "contact", "code",
        "Burgerlijke staat", "Welke taal spreekt u", "nummerbord", "identiteit", "Teamsport", "laatste",
        "status status status status status status status status status status",
    ])
    func otherNamesAreNot(_ name: String) { #expect(!SystemColumnName.contains(name)) }
}
