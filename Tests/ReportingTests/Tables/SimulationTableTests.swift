import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// The tables of a simulation, counted by hand; bounds are those of scipy 1.17 (`beta.ppf`), rounded outwards.
@Suite struct SimulationTableTests {
    private func text(
        _ name: String, of input: SimulationInput = SimulationFixture.input, in dialect: CSVDialect = .rfc4180
    ) throws -> String {
        let file = try #require(
            SimulationFiles.all(for: input, dialect: dialect).first { $0.name == name })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// 24.000 questions of 11.32 s (9.33 to 13.31) are 75.47 h (62.2 to 88.73); 6 of 5.000 are 1.2 of 1.000, between 0.4405 and
    /// 2.6101.
    @Test func aRowIsAProductAndAChannel() throws {
        let expected = """
            product,kanaal,registraties,vragen_nu,vragen_straks,bespaard,uren_bespaard,uren_laag,uren_hoog,zonder_antwoord,\
            per_1000,per_1000_laag,per_1000_hoog,burger,organisatie,beide,onbekend\r
            Paspoort verlengen,Balie,6000,36000,12000,24000,75.5,62.2,88.8,7,1.200,0.440,2.611,4,1,2,0\r
            Paspoort verlengen,'=Telefoon,2960,17760,2960,14800,46.5,38.3,54.8,4,1.600,0.436,4.092,3,0,1,0\r
            Paspoort verlengen,(leeg),40,240,40,200,0.6,0.5,0.8,0,0.000,0.000,264.649,0,0,0,0\r
            "'=Straat, stoep",,1000,4000,1797,2203,6.9,5.7,8.2,1,0.000,0.000,4.601,0,0,0,1\r
            Verhuizing,,72,288,288,0,0.0,0.0,0.0,0,,,,0,0,0,0\r

            """
        #expect(try text("simulatie.csv") == expected)
    }

    /// Of 9.000 skipped answers at most 10.8 are hidden; 6.05 goes up.
    ///
    /// What is to be asked, or asked again, has no numbers.
    @Test func aRowIsAQuestionThatChanges() throws {
        let expected = """
            product,veld,besluit,bespaard,zonder_antwoord,burger,organisatie,beide,onbekend,hoogstens_verborgen\r
            Paspoort verlengen,Lengte,schrappen,9000,0,0,0,0,0,10.8\r
            Paspoort verlengen,Documentnummer,niet vragen bij,3000,11,7,1,3,0,6.1\r
            Paspoort verlengen,Telefoonnummer,definitief stoppen,27000,0,0,0,0,0,40.0\r
            Paspoort verlengen,E-mailadres,toevoegen,,,,,,,\r
            "'=Straat, stoep",Locatie,niet vragen bij,1203,1,0,0,0,1,\r
            "'=Straat, stoep",'=Toelichting,schrappen,1000,0,0,0,0,0,3.3\r
            "'=Straat, stoep",Naam,terugzetten,,,,,,,\r

            """
        #expect(try text("simulatie_velden.csv") == expected)
    }

    @Test func aDutchSpreadsheetHasItsDialect() throws {
        #expect(try text("simulatie.csv", in: .excelNL).hasPrefix("\u{FEFF}product;kanaal;registraties;"))
        #expect(try text("simulatie.csv", in: .excelNL).contains(";24000;75,5;62,2;88,8;7;1,200;0,440;2,611;4;"))
        #expect(try text("simulatie_velden.csv", in: .excelNL).contains(";9000;0;0;0;0;0;10,8\r\n"))
    }

    /// 2.203 questions of 12 s are 7.343 h, of which nobody measured an interval.
    @Test(arguments: [(12.0 as Double?, ",2203,7.3,,,1,"), (nil, ",2203,,,,1,")])
    func hoursHaveAnIntervalOnlyWhereTheyWereMeasured(seconds: Double?, cells: String) throws {
        let duration = seconds.map { QuestionDuration(seconds: $0, source: .assumed(nil)) }
        let simulation = SimulationFixture.simulation(of: [SimulationFixture.street], questions: [], duration: duration)
        #expect(try text("simulatie.csv", of: SimulationFixture.input(of: simulation)).contains(cells))
    }

    @Test func withoutProductsTheyAreTheirHeaders() throws {
        let empty = SimulationFixture.input(of: SimulationFixture.simulation(of: [], questions: [], days: nil))
        for name in ["simulatie.csv", "simulatie_velden.csv"] {
            #expect(try text(name, of: empty).utf8.count { $0 == 0x0A } == 1)
        }
    }
}
