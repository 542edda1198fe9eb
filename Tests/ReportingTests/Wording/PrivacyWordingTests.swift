import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct PrivacyWordingTests {
    @Test(arguments: [
        (0, "Van alle vragen is bekend of zij naar persoonsgegevens vragen."),
        (1, "Van 1 andere vraag is niet bekend of zij naar persoonsgegevens vraagt."),
        (1_200, "Van 1.200 andere vragen is niet bekend of zij naar persoonsgegevens vragen."),
    ])
    func whatIsNotKnown(number: Int, text: String) { #expect(PrivacyWording.unknown(number) == text) }

    @Test func oneQuestion() {
        #expect(
            PrivacyWording.heading(questions: 1, unused: 1, notMeasurable: 0)
                == "Voor de FG: bij 1 van de 1 vraag naar persoonsgegevens is geen aantoonbaar gebruik gevonden")
        #expect(PrivacyWording.more(1) == "Nog 1 rij staat alleen in velden.csv.")
    }

    @Test func theSourceOfAGuessIsNamed() {
        #expect(
            CommonWording.personalData(PersonalDataFinding(.bsn, by: .answers)) == "persoonsgegeven: bsn (antwoorden)")
        #expect(
            CommonWording.personalData(PersonalDataFinding(.contact, by: .name)) == "persoonsgegeven: contact (naam)")
        #expect(
            CommonWording.personalData(PersonalDataFinding(.contact, by: .configured)) == "persoonsgegeven: contact")
        #expect(CommonWording.personalData(PersonalDataFinding(.none, by: .configured)) == nil)
        #expect(CommonWording.personalData(nil) == nil)
    }
}
