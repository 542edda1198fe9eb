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
        #expect(rows.prefix(9).allSatisfy { $0.proposal == "schrappen" })
        #expect(rows[0].question == "Reisdatum")
        #expect(rows[6].product == "Rijbewijs vernieuwen")
        #expect(rows[9].proposal == "bespreken")
        #expect(rows.last?.proposal == "behouden")
    }

    @Test func aRowSaysWhyAndHowSure() throws {
        let row = try #require(table?.rows.first { $0.question == "Beroepsmatig gebruik" })
        #expect(row.reason.plainText == "Geen gebruik gezien, en genoeg gegevens.")
        #expect(row.cases == "412")
        #expect(row.certainty == "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000")
    }

    @Test func protectionIsExplained() throws {
        let row = try #require(table?.rows.first { $0.question == "Burgerservicenummer" })
        #expect(row.proposal == "behouden")
        #expect(row.reason.plainText == "Beschermd: wettelijk verplicht.")
        #expect(row.personalData == "persoonsgegeven: bsn")
    }

    @Test func personalDataThatMayGoIsCounted() {
        // Birthplace and the partner's name.
        #expect(table?.personalData == "Van de 9 vragen die weg kunnen, gaan er 2 over persoonsgegevens.")
    }

    @Test func onlyProposalsThatOccurCanBeChosen() throws {
        let street = ReportDocument(PageFixture.input(of: [PageFixture.street])).beginning.decisions.table
        #expect(try #require(street).options.map(\.proposal) == ["bespreken", "nog niet te zeggen"])
    }

    @Test func whatAProposalSupposesIsSaidOnceForAProduct() throws {
        let section = ReportDocument(PageFixture.input).beginning.decisions
        #expect(
            section.conditions.map(\.plainText) == [
                """
                Voorwaarde voor Paspoort verlengen: alle vervolgacties staan in deze export. \
                Klopt dat? Zet follow_up_complete: true in kcc.yaml.
                """
            ])
        let rows = try #require(section.table?.rows)
        #expect(rows.filter { $0.condition != nil }.map(\.question) == ["Aantal kinderen"])
        #expect(rows.first { $0.question == "Aantal kinderen" }?.condition == "onder voorwaarde")
    }
}
