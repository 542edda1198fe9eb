import Testing

@testable import Reporting

@Suite struct DecisionSectionTests {
    private let table = ReportDocument(PageFixture.input).beginning.decisions.table

    @Test func everyAskedQuestionHasOneRow() throws {
        let rows = try #require(table?.rows)
        #expect(rows.count == 27)
        #expect(!rows.contains { $0.question == "Contactpersoon" })  // it was missed, never asked
    }

    @Test func whatMayGoComesFirstInOrderOfTheReport() throws {
        let rows = try #require(table?.rows)
        #expect(rows.prefix(9).allSatisfy { $0.verdict == "schrappen" })
        #expect(rows[0].question == "Reisdatum")
        #expect(rows[6].product == "Rijbewijs vernieuwen")
        #expect(rows[9].verdict == "heroverwegen")
        #expect(rows.last?.verdict == "behouden")
    }

    @Test func aRowSaysWhyAndHowSure() throws {
        let row = try #require(table?.rows.first { $0.question == "Beroepsmatig gebruik" })
        #expect(row.reason == "Geen aantoonbaar gebruik, en genoeg gegevens.")
        #expect(row.cases == "412")
        #expect(row.certainty == "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000")
    }

    @Test func protectionIsExplained() throws {
        let row = try #require(table?.rows.first { $0.verdict == "beschermd" })
        #expect(row.reason == "Beschermd: wettelijk verplicht.")
        #expect(row.personalData == "persoonsgegeven: bsn")
    }

    @Test func personalDataThatMayGoIsCounted() {
        // Birthplace and the partner's name.
        #expect(table?.personalData == "Van de 9 vragen die weg kunnen, gaan er 2 over persoonsgegevens.")
    }

    @Test func onlyProposalsThatOccurCanBeChosen() throws {
        let street = ReportDocument(PageFixture.input(of: [PageFixture.street])).beginning.decisions.table
        #expect(try #require(street).options.map(\.verdict) == ["heroverwegen", "niet meetbaar"])
    }
}
