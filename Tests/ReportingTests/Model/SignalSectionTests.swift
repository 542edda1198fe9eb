import Metrics
import RegistrationLog
import Testing

@testable import Reporting

/// The municipality gave 4 + 7 + 3 + 2 signals on passports, 1 on licences, 1 + 1 on support.
@Suite struct SignalSectionTests {
    private let section = ReportDocument(PageFixture.input).end.signals

    @Test func allSignalsAreCounted() {
        #expect(section.heading == "Signalen: de werkvloer gaf 19 signalen")
        // Seven on the travel date, three on the destination, one on the licence plate.
        #expect(section.table?.aboutDroppable == "Er gaan 11 signalen over vragen die weg kunnen.")
        #expect(section.elsewhere == nil)
    }

    /// On passports two questions that may go, and the licence plate, of which the one signal says nothing.
    @Test func figuresAreHeldAgainstWhatTheFrontOfficeSays() {
        let agreement = SignalAgreement(of: PageFixture.input.analysis.products.flatMap(\.fields))
        #expect((agreement.agreeing, agreement.opposed) == (0, 2))
        #expect(section.table?.agreement == "Cijfers en werkvloer wijzen een andere kant op bij 2 vragen.")
    }

    @Test func whatSignalsSayOfAQuestionStandsBesideTheirNumber() {
        #expect(
            section.table?.rows.map(\.directions) == [
                "3 overbodig, 2 nodig, 2 zonder strekking", "2 overbodig, 1 nodig, 1 zonder strekking",
                "1 overbodig, 1 nodig, 1 zonder strekking", nil, nil, nil, nil,
            ])
    }

    @Test func thatTextsAreNotShownIsSaid() {
        #expect(section.textsLeftOut == nil)
        var settings = PageFixture.settings
        settings.quotesSignals = false
        let counted = PageFixture.input(of: PageFixture.municipality, settings: settings)
        #expect(
            SignalSection(counted).textsLeftOut == """
                De teksten van de signalen staan niet in dit rapport. Wilt u ze laten zien? Zet signal_texts: true in kcc.yaml.
                """)
        #expect(SignalSection(PageFixture.input(of: [PageFixture.street], settings: settings)).textsLeftOut == nil)
    }

    @Test func mostSignalsComeFirst() {
        #expect(section.table?.rows.map(\.signals) == ["7", "4", "3", "2", "1", "1", "1"])
        #expect(section.table?.rows[3].question == "het product als geheel")
        #expect(section.table?.rows[0].proposal == "schrappen")
    }
}
