import RegistrationLog
import Testing

@testable import Ingest

struct EmployeeNameTests {
    @Test(arguments: [
        "medewerker", "employee", "behandelaar", "agent", "assignee", "username", "gebruikersnaam", "Behandelaar?",
        "Naam behandelaar", "behandelaar_naam", "agent.id", "Employee-ID", "user_id", "User Name",
        "owner_email", "E-mail gebruiker", "gebruiker_e_mail", "naam eigenaar", "assignee name", "geregistreerd door",
        "Aangemaakt_Door", "behandeld-door", "gewijzigddoor", "ingevoerd door", "Afgehandeld door?", "toegewezen aan",
        "opened_by", "created by", "updated_by", "ResolvedBy", "closed_by", "Assigned to", "assigned_to",
    ])
    func namesOfEmployeesAreKnown(_ name: String) {
        #expect(EmployeeName.contains(ColumnName(name)))
    }

    @Test(arguments: [
        "", "?", "user", "gebruiker", "owner", "eigenaar", "naam", "e-mail", "id", "Bent u een medewerker?",
        "naam van de behandelaar", "behandelaars",
        "gewijzigd", "gewijzigd op", "door", "created_at", "eigenaar hond", "behandeld aan huis",
    ])
    func namesOfOthersAreNot(_ name: String) {
        #expect(!EmployeeName.contains(ColumnName(name)))
    }

    @Test func theirColumnsAreLeftOutOfEveryKind() throws {
        for kind in ["tijdstip;product", "tijdstip;product;veld;waarde", "tijdstip;actie"] {
            let header = "registratie_id;\(kind);Afgehandeld door;user_id;Naam medewerker?"
            let mapping = try ColumnMapping(header: header.split(separator: ";").map(String.init))
            #expect(mapping.fields.isEmpty)
            #expect(mapping.uses.suffix(3).allSatisfy { $0 == .readPast(role: "medewerker", .synonym) })
        }
    }
}
