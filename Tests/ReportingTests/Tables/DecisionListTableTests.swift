import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionListTableTests {
    private func lines(_ dialect: CSVDialect, of input: ReportInput = PageFixture.input) throws -> [String] {
        let files = try ReportTables.files(for: input, dialect: dialect)
        let file = try #require(files.first { $0.name == "besluitenlijst.csv" })
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func aRowIsAProposalWithRoomForTheMeeting() throws {
        let lines = try lines(.rfc4180)
        #expect(
            lines[0] == """
                product,veld,voorstel,nu,reden,voorwaarde,zekerheid,signalen,besluit,eigenaar,ingangsdatum,evaluatiedatum
                """)
        // The fifth question of the passport is protected, by law.
        #expect(
            lines[5] == """
                Paspoort verlengen,Burgerservicenummer,behouden,gevraagd,Beschermd: wettelijk verplicht.,,\
                geen aantoonbaar gebruik gevonden,geen signalen,,,,
                """)
        #expect(
            lines[11] == """
                Paspoort verlengen,Aantal kinderen,schrappen,gevraagd,\
                "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.",onder,\
                0 van 1.980 keer gebruikt; met 95% zekerheid minder dan 2 van de 1.000,geen signalen,,,,
                """)
        #expect(
            lines[15] == """
                Rijbewijs vernieuwen,Kenteken,schrappen,gevraagd,"Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.",\
                zonder,0 van 1.800 keer gebruikt; met 95% zekerheid minder dan 2 van de 1.000,1 zonder strekking,,,,
                """)
    }

    /// A question that was stopped, one that is missed since, and one that is needed and was never asked.
    @Test func nowIsApartFromThen() throws {
        var product = PageFixture.licence
        let stopped = CalendarDate(dayNumber: 19_900)
        product.questions = [
            QuestionSketch("Kenteken", captured: 1_800, .drop).with { $0.stoppedSince = stopped },
            QuestionSketch("Merk", captured: 1_800, .reconsider).with {
                $0.stoppedSince = stopped
                $0.missing = 4
            },
            QuestionSketch("Kleur", captured: 0, .add).with { $0.missing = 31 },
        ]
        let files = try ReportTables.files(for: PageFixture.input(of: [product]), dialect: .rfc4180)
        let text = try #require(
            files.first { $0.name == "besluitenlijst.csv" }.map { String(decoding: $0.bytes, as: UTF8.self) })
        let rows = text.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[1...3].joined(separator: ",")
        }
        #expect(rows == ["Kenteken,definitief stoppen,gestopt", "Merk,terugzetten,gestopt", "Kleur,toevoegen,"])
    }

    /// A rule stands behind the question that it refines, which it leaves as it is.
    @Test func aRuleIsARowBehindItsQuestion() throws {
        let lines = try lines(.rfc4180, of: PageFixture.inputWithRules)
        #expect(lines.count == 1 + 27 + 2)
        #expect(lines[3].hasPrefix("Paspoort verlengen,Documentnummer,behouden,gevraagd,"))
        #expect(
            lines[4] == """
                Paspoort verlengen,Documentnummer,niet vragen bij,gevraagd,Niet bij kanaal balie of post. \
                In 1.408 van 2.133 latere registraties hoeft de vraag dan niet.,,\
                0 van 1.408 keer gebruikt; met 95% zekerheid minder dan 3 van de 1.000,geen signalen,,,,
                """)
    }

    @Test func everyQuestionThatWasAskedHasARow() throws {
        let lines = try lines(.excelNL)
        #expect(lines.count == 1 + 27)
        #expect(!lines.contains { $0.contains("Contactpersoon") })  // only missed, so that there is no proposal
    }
}
