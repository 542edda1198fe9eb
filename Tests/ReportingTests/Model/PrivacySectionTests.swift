import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct PrivacySectionTests {
    /// One product with more questions for personal data than the page shows.
    static let inputWithManyQuestions: ReportInput = {
        var sketch = PageFixture.passport
        sketch.questions = (0..<260).map { number in
            QuestionSketch("Nummer \(number)", captured: 1_000 + number, .drop).with { $0.personalData = .other }
        }
        return PageFixture.input(of: [sketch])
    }()

    private func section(_ questions: [[QuestionSketch]], settings: AnalysisSettings = AnalysisSettings())
        -> PrivacySection
    {
        let sketches = questions.enumerated().map { position, questions in
            var sketch = PageFixture.passport
            sketch.name = "Product \(position + 1)"
            sketch.questions = questions
            return sketch
        }
        return ReportDocument(PageFixture.input(of: sketches, settings: settings)).end.privacy
    }

    private func question(
        _ name: String, _ data: PersonalDataClass?, captured: Int = 400, used: Int = 0, _ verdict: Verdict = .drop
    ) -> QuestionSketch {
        QuestionSketch(name, captured: captured, used: used, verdict).with { $0.personalData = data }
    }

    @Test func theHeadingSaysWhatWasFound() {
        let section = section([
            [
                question("bsn", .bsn), question("telefoon", .contact, used: 40, .keep),
                question("mail", .contact, .notMeasurable), question("kleur", PersonalDataClass.none),
                question("maat", nil),
            ]
        ])
        #expect(
            // 400 and 360 without use of 800; of 400 others nothing is known.
            section.heading == """
                Voor de FG: 760 van de 800 antwoorden met persoonsgegevens hebben geen aantoonbaar gebruik; \
                bij alle 3 rijen ontbreekt doel of grondslag
                """)
        #expect(
            section.finding == """
                Bij 1 van de 3 vragen naar persoonsgegevens is geen aantoonbaar gebruik gevonden, bij 1 is het niet te meten. \
                Buiten de telling blijven 400 antwoorden, omdat gebruik daar niet te meten is.
                """)
        #expect(section.unknown == "Van 1 andere vraag is niet bekend of zij naar persoonsgegevens vraagt.")
        #expect(section.table?.rows.map(\.question) == ["bsn", "mail", "telefoon"])
        #expect(section.table?.rows.map(\.used) == ["0 van 400 (0%)", "niet meetbaar", "40 van 400 (10,0%)"])
    }

    @Test func theMostSensitiveComesFirst() {
        let classes: [PersonalDataClass] = [.contact, .other, .bsn, .special]
        let table = section([classes.map { question($0.rawValue, $0) }]).table
        #expect(table?.rows.map(\.kind) == ["bijzonder", "bsn", "overig", "contact"])
    }

    @Test func aQuestionOfSeveralProductsIsARowForEachProposal() {
        let products = (0..<6).map { position in
            [question("mail", .contact, captured: 100 + position, position == 5 ? .reconsider : .drop)]
        }
        let rows = section(products).table?.rows
        #expect(
            rows?.map(\.products.plainText) == ["Product 1, Product 2, Product 3 en 2 andere", "Product 6"])
        // 100 + 101 + 102 + 103 + 104.
        #expect(rows?.map(\.captured) == ["510", "105"])
        #expect(rows?.map(\.proposal) == ["schrappen", "bespreken"])
    }

    @Test func purposeAndLegalBasisAreThoseOfTheSettings() {
        var settings = AnalysisSettings()
        settings.fields["mail"] = FieldSettings()
        settings.fields["mail"]?.purpose = "terugbellen"
        settings.fields["mail"]?.legalBasis = "art. 6 lid 1 onder e AVG"
        let rows = section([[question("mail", .contact), question("tel", .contact)]], settings: settings).table?.rows
        #expect(rows?.map(\.purpose) == ["terugbellen", "niet opgegeven"])
        #expect(rows?.map(\.legalBasis) == ["art. 6 lid 1 onder e AVG", "niet opgegeven"])
        #expect(rows?.map(\.source) == ["opgegeven in kcc.yaml", "opgegeven in kcc.yaml"])
    }

    @Test func withoutPersonalDataThereIsNoTable() {
        let section = section([[question("kleur", nil)]])
        #expect(section.table == nil)
        #expect(section.heading == "Voor de FG: geen vraag is als persoonsgegeven herkend")
    }

    @Test func thePageShowsNoMoreThanItCanCarry() {
        let table = ReportDocument(Self.inputWithManyQuestions).end.privacy.table
        #expect(table?.rows.count == 250)
        #expect(table?.rows.first?.question == "Nummer 259")
        #expect(table?.more == "Nog 10 rijen staan alleen in velden.csv.")
    }
}
