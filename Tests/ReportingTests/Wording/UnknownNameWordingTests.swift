import RegistrationLog
import Testing

@testable import Reporting

struct UnknownNameWordingTests {
    @Test(arguments: [
        (UnknownName.Kind.product, "product"), (.field, "vraag"), (.requiredField, "vraag"), (.action, "vervolgactie"),
        (.changedProduct, "het gewijzigde product"), (.ignoredColumn, "kolom"), (.fieldColumn, "kolom"),
        (.files, "een bestand als"),
    ])
    func everyKindHasItsWord(_ kind: UnknownName.Kind, _ noun: String) {
        #expect(
            Wording.dutch.unknownNames.text(UnknownName(kind: kind, name: "Telefon", line: 7)).plainText
                == "kcc.yaml, regel 7: \(noun) Telefon komt niet voor. Verbeter de naam, of haal hem weg.")
    }

    @Test func whatMayBeMeantIsAsked() {
        let name = UnknownName(kind: .field, name: "Telefon", line: 7, nearest: "Telefoon", isProtected: true)
        #expect(
            Wording.dutch.unknownNames.text(name).plainText
                == "kcc.yaml, regel 7: vraag Telefon komt niet voor. Geen enkele vraag is daardoor beschermd. Bedoelt u "
                + "Telefoon?")
    }
}
