import Testing

@testable import Reporting

@Suite struct SignalFormTableTests {
    /// What is not asked and need not be is no question to say anything of.
    @Test func eachProductAndQuestionHasARowToFillIn() {
        let text = SignalForm.text(for: PageFixture.input(of: [PageFixture.street, PageFixture.support]))
        let lines = text.split(separator: "\r\n")
        #expect(lines.first == "\u{FEFF}datum;product;veld;strekking;signaal")
        #expect(lines.count == 1 + 1 + 4 + 1 + 5)
        #expect(lines[1] == ";Melding openbare ruimte;;;")
        #expect(lines[2] == ";Melding openbare ruimte;Locatie;;")
        #expect(!text.contains("Contactpersoon"))
    }
}
