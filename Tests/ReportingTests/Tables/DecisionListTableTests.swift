import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionListTableTests {
    private func lines(_ dialect: CSVDialect) throws -> [String] {
        let files = try ReportTables.files(for: PageFixture.input, dialect: dialect)
        let file = try #require(files.first { $0.name == "besluitenlijst.csv" })
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func aRowIsAProposalWithRoomForTheMeeting() throws {
        let lines = try lines(.rfc4180)
        #expect(lines[0] == "product,veld,voorstel,reden,zekerheid,besluit,eigenaar")
        // The fifth question of the passport is protected, by law.
        #expect(
            lines[5] == """
                Paspoort verlengen,Burgerservicenummer,beschermd,Beschermd: wettelijk verplicht.,\
                geen aantoonbaar gebruik gevonden,,
                """)
        #expect(
            lines[17] == """
                Rijbewijs vernieuwen,Beroepsmatig gebruik,schrappen,"Geen aantoonbaar gebruik, en genoeg gegevens.",\
                0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000,,
                """)
    }

    @Test func everyQuestionThatWasAskedHasARow() throws {
        let lines = try lines(.excelNL)
        #expect(lines.count == 1 + 27)
        #expect(!lines.contains { $0.contains("Contactpersoon") })  // only missed, so that there is no proposal
    }
}
