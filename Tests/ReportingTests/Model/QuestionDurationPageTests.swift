import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// What was measured stands instead of the assumption of 12 seconds wherever the page says how long a question takes.
@Suite struct QuestionDurationPageTests {
    @Test func whatWasMeasuredStandsInsteadOfTheAssumption() throws {
        let page = try PageFixture.page(PageFixture.inputWithRules)
        #expect(PageFixture.inputWithRules.settings.secondsPerQuestion?.value == 12)
        #expect(!page.contains("12 seconden"))
        let beginning = ReportDocument(PageFixture.inputWithRules).beginning
        #expect(
            beginning.summary.products?.notes.map(\.plainText).contains {
                $0.contains("Uren: 11 seconden per vraag (95%-interval 9 tot 13), gemeten uit de afhandeltijden.")
            } == true)
        #expect(
            beginning.summary.decision?.items.map(\.text.plainText).contains {
                $0.contains("Bij 11 seconden per vraag (gemeten) kost dat burgers 76 uur per jaar.")
            } == true)
        #expect(
            beginning.products.table?.hours.plainText.hasSuffix(
                "Dat is een samenhang: lange gesprekken hebben meer vragen.") == true)
    }

    @Test func theAccountSaysWhatItRestsOn() {
        let rows = ReportDocument(PageFixture.inputWithRules).end.provenance.parameters
        #expect(
            rows.first { $0.label == "Tijd per vraag" }?.value.plainText == """
                11 seconden (95%-interval 9 tot 13), gemeten uit de afhandeltijden van 6.204 registraties op 251 dagen
                """)
    }
}
