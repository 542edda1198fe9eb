import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ProvenanceSectionTests {
    private let section = ReportDocument(PageFixture.input).end.provenance

    private func value(_ label: String) -> String? {
        section.parameters.first { $0.label == label }?.value.plainText
    }

    @Test func theRunCanBeRepeated() {
        #expect(value("Programma") == "kcc-analyze 1.2.3")
        #expect(value("Periode van registratie") == "1 januari 2024 – 31 december 2024")
        #expect(value("Vervolgacties gezien tot en met") == "31 december 2024, de laatste dag in de gegevens")
        #expect(value("Drempel voor schrappen") == "1%")
        #expect(value("Minimum om gebruik te kunnen meten") == "30 registraties")
        #expect(value("Tijd per vraag") == "12 seconden (steekproef KCC, maart 2024)")
        #expect(value("Woorden die niet als antwoord tellen") == "«-», «n.v.t.» en «onbekend»")
        #expect(value("Beschermde vragen") == "«burgerservicenummer»")
    }

    @Test func everyFileIsListedWithItsBytes() {
        #expect(section.files?.rows.map(\.name) == PageFixture.ledger.files.map(\.name))
        #expect(section.files?.rows[0].size == "1.843.220 bytes")
        #expect(section.files?.rows[2].size == "onbekend: standaardinvoer")
    }

    @Test func quotesChangeWhatIsSaidOfPrivacy() {
        #expect(section.privacy.contains("citeert"))
        #expect(!ReportDocument(PageFixture.input(of: [])).end.provenance.privacy.contains("citeert"))
    }
}
