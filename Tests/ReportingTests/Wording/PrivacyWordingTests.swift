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
    func whatIsNotKnown(number: Int, text: String) { #expect(Wording.dutch.privacy.unknown(number) == text) }

    @Test(arguments: [
        (0, 0, 0, 0, "geen vraag is als persoonsgegeven herkend"),
        (1, 0, 1, 0, "bij 1 van de 1 vraag naar persoonsgegevens is geen aantoonbaar gebruik gevonden"),
        (1, 1, 0, 0, "van de enige vraag naar persoonsgegevens is aantoonbaar gebruik gevonden"),
        (6, 6, 0, 0, "van alle 6 vragen naar persoonsgegevens is aantoonbaar gebruik gevonden"),
        (6, 4, 2, 2, "bij 2 van de 6 vragen naar persoonsgegevens is gebruik niet te meten"),
        (6, 5, 0, 0, "bij geen van de 6 vragen naar persoonsgegevens is geen aantoonbaar gebruik gevonden"),
        (
            6, 2, 4, 1,
            "bij 3 van de 6 vragen naar persoonsgegevens is geen aantoonbaar gebruik gevonden, bij 1 is het niet te meten"
        ),
    ])
    func theHeading(questions: Int, used: Int, unused: Int, notMeasurable: Int, text: String) {
        let heading = Wording.dutch.privacy.heading(
            questions: questions, used: used, unused: unused, notMeasurable: notMeasurable)
        #expect(heading == "Voor de FG: " + text)
    }

    @Test func oneRowMore() { #expect(Wording.dutch.privacy.more(1) == "Nog 1 rij staat alleen in velden.csv.") }

    @Test func theSourceOfAGuessIsNamed() {
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.bsn, by: .answers))
                == "persoonsgegeven: bsn (antwoorden)")
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.contact, by: .name))
                == "persoonsgegeven: contact (naam)")
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.contact, by: .configured))
                == "persoonsgegeven: contact")
        #expect(Wording.dutch.common.personalData(PersonalDataFinding(.none, by: .configured)) == nil)
        #expect(Wording.dutch.common.personalData(nil) == nil)
    }
}
