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
        (0, 0, 0, 0, nil),
        (1, 0, 1, 0, "Bij 1 van de 1 vraag naar persoonsgegevens is geen aantoonbaar gebruik gevonden."),
        (1, 1, 0, 0, "Van de enige vraag naar persoonsgegevens is aantoonbaar gebruik gevonden."),
        (6, 6, 0, 0, "Van alle 6 vragen naar persoonsgegevens is aantoonbaar gebruik gevonden."),
        (6, 4, 2, 2, "Bij 2 van de 6 vragen naar persoonsgegevens is gebruik niet te meten."),
        (6, 5, 0, 0, "Bij geen van de 6 vragen naar persoonsgegevens is geen aantoonbaar gebruik gevonden."),
        (
            6, 2, 4, 1,
            "Bij 3 van de 6 vragen naar persoonsgegevens is geen aantoonbaar gebruik gevonden, bij 1 is het niet te meten."
        ),
    ])
    func whatWasFound(questions: Int, used: Int, unused: Int, notMeasurable: Int, text: String?) {
        #expect(
            Wording.dutch.privacy.finding(
                questions: questions, used: used, unused: unused, notMeasurable: notMeasurable) == text)
    }

    /// Answers to a question that was answered and used so often, and to one of which use cannot be measured.
    private func answers(_ captured: Int, used: Int, notMeasurable: Int, rule: SmallCells? = nil) -> AnswersWithoutUse {
        AnswersWithoutUse(
            [
                QuestionSketch("a", captured: captured, used: used, .drop).figures(FieldID(0)),
                QuestionSketch("b", captured: notMeasurable, .notMeasurable).figures(FieldID(1)),
            ], withholding: rule)
    }

    @Test(arguments: [
        (0, 0, 0, "er zijn geen antwoorden met persoonsgegevens"),
        (0, 0, 9, "gebruik van persoonsgegevens is niet te meten"),
        (1, 0, 0, "het enige antwoord met persoonsgegevens heeft geen aantoonbaar gebruik"),
        (1, 1, 0, "het enige antwoord met persoonsgegevens is aantoonbaar gebruikt"),
        (2, 0, 0, "alle 2 antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik"),
        (29, 29, 9, "alle 29 antwoorden met persoonsgegevens zijn aantoonbaar gebruikt"),
        (29, 28, 0, "1 van de 29 antwoorden met persoonsgegevens heeft geen aantoonbaar gebruik"),
        (45_000, 13_796, 9, "31.204 van de 45.000 antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik"),
    ])
    func theMinimisationFigure(captured: Int, used: Int, notMeasurable: Int, text: String) {
        let answers = answers(captured, used: used, notMeasurable: notMeasurable)
        #expect(Wording.dutch.privacy.minimisation(answers) == text)
    }

    @Test func aSmallMinimisationFigureStaysSmall() {
        let rule = SmallCells(minimum: 5)
        #expect(
            Wording.dutch.privacy.minimisation(answers(40, used: 38, notMeasurable: 0, rule: rule))
                == "minder dan 5 van de 40 antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik")
    }

    @Test(arguments: [
        (0, 1, "bij de enige rij staan doel en grondslag"), (0, 18, "bij alle 18 rijen staan doel en grondslag"),
        (1, 1, "bij de enige rij ontbreekt doel of grondslag"),
        (1, 18, "bij 1 van de 18 rijen ontbreekt doel of grondslag"),
        (2, 18, "bij 2 van de 18 rijen ontbreekt doel of grondslag"),
        (18, 18, "bij alle 18 rijen ontbreekt doel of grondslag"),
    ])
    func theGapsInPurposeAndLegalBasis(lacking: Int, rows: Int, text: String) {
        #expect(Wording.dutch.privacy.gaps(lacking, of: rows) == text)
    }

    @Test func theHeadingHasBoth() {
        let answers = answers(400, used: 40, notMeasurable: 0)
        #expect(
            Wording.dutch.privacy.heading(questions: 2, answers: answers, rows: 2, lacking: 1) == """
                Voor de FG: 360 van de 400 antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik; \
                bij 1 van de 2 rijen ontbreekt doel of grondslag
                """)
        #expect(
            Wording.dutch.privacy.heading(questions: 0, answers: answers, rows: 0, lacking: 0)
                == "Voor de FG: geen vraag is als persoonsgegeven herkend")
    }

    @Test(arguments: [
        (0, nil), (1, "Buiten de telling blijft 1 antwoord, omdat gebruik daar niet te meten is."),
        (29, "Buiten de telling blijven 29 antwoorden, omdat gebruik daar niet te meten is."),
    ])
    func whatIsLeftAside(number: Int, text: String?) {
        #expect(Wording.dutch.privacy.leftAside(answers(400, used: 0, notMeasurable: number)) == text)
    }

    @Test func aGuessIsCalledOne() {
        let source = Wording.dutch.privacy.source
        #expect(source(.configured) == "opgegeven in kcc.yaml")
        #expect(source(.name) == "vermoed op grond van de naam")
        #expect(source(.answers) == "vermoed op grond van de eerste antwoorden")
    }

    @Test func oneRowMore() { #expect(Wording.dutch.privacy.more(1) == "Nog 1 rij staat alleen in velden.csv.") }

    @Test func theSourceOfAGuessIsNamed() {
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.bsn, by: .answers))
                == "vermoedelijk persoonsgegeven: bsn (antwoorden)")
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.contact, by: .name))
                == "vermoedelijk persoonsgegeven: contact (naam)")
        #expect(
            Wording.dutch.common.personalData(PersonalDataFinding(.contact, by: .configured))
                == "persoonsgegeven: contact")
        #expect(Wording.dutch.common.personalData(PersonalDataFinding(.none, by: .configured)) == nil)
        #expect(Wording.dutch.common.personalData(nil) == nil)
    }
}
