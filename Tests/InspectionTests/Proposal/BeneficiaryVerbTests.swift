import RegistrationLog
import Testing

@testable import Inspection

struct BeneficiaryVerbTests {
    @Test(arguments: ["Terugbellen", "Klant terugbellen", "teruggebeld", "Melder informeren", "Vraag beantwoord"])
    func answeringIsForTheCitizen(_ name: String) {
        #expect(Beneficiary.suggested(byName: name) == .citizen)
    }

    @Test(arguments: ["Doorsturen", "doorgestuurd naar vakafdeling", "Archiveren", "Adres controleren"])
    func passingOnIsForTheOrganisation(_ name: String) {
        #expect(Beneficiary.suggested(byName: name) == .organisation)
    }

    @Test(arguments: ["Belasting heffen", "Schouwen", "", "Terugbellen en doorsturen", "Beltoon"])
    func theRestIsNotClear(_ name: String) {
        #expect(Beneficiary.suggested(byName: name) == nil)
    }
}
