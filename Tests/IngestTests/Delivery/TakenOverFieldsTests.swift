import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct TakenOverFieldsTests {
    @Test func onlyColumnsOfFollowUpFilesAreTakenOver() throws {
        let placements = try [
            "registratie_id;tijdstip;actie;Tel;Mail  adres\n", "registratie_id;tijdstip;product;naam\n",
        ].map { try Delivery($0).placement }
        let fields = TakenOverFields(in: placements, aliases: AliasTable())
        #expect(["tel", "mail adres", "naam", "actie"].map(fields.contains) == [true, true, false, false])
    }

    @Test func aFieldIsTakenOverUnderAnyOfItsNames() {
        var aliases = AliasTable()
        aliases.add("nr", for: "tel")
        aliases.add("nummer", for: "tel", from: CalendarDate(dayNumber: 19_000))
        for name in ["tel", "NR", "nummer"] {
            let fields = TakenOverFields([name], aliases: aliases)
            #expect(["tel", "nr", "nummer"].map(fields.contains) == [true, true, true], "\(name)")
            #expect(!fields.contains("mail"))
        }
    }
}
