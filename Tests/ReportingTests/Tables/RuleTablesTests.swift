import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// The tables of channels, rules and effects.
@Suite struct RuleTablesTests {
    private func text(_ name: String, of input: ReportInput = Self.input, in dialect: CSVDialect = .rfc4180) throws
        -> String?
    {
        try ReportTables.files(for: input, dialect: dialect).first { $0.name == name }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private static let input = {
        var settings = PageFixture.settings
        settings.protocolChanges = [ProtocolChange(date: CalendarDate(dayNumber: 19_905), product: nil, note: nil)]
        return PageFixture.input(of: PageFixture.municipality, settings: settings).with(
            PublishedExtras(
                groups: [0: PageFixture.passportGroups],
                rules: [0: PageFixture.passportRules, 1: PageFixture.licenceRules, 2: PageFixture.supportRules],
                effects: PageFixture.effects))
    }()

    /// 18.000 answers of 2.000 registrations are 9,0 each, 20.100 of 2.100 9,57, 173 of 20 8,65, 38.000 of 4.000 9,5, and 273 of
    /// 120 2,275; a half goes to the even digit.
    @Test func aRowIsAValueOfAnAttribute() throws {
        let expected = """
            product,kenmerk,waarde,registraties,antwoorden,vragen_per_gesprek,met_vervolgactie,antwoorden_gebruikt\r
            Paspoort verlengen,kanaal,Balie,2000,18000,9.0,1400,1100\r
            Paspoort verlengen,kanaal,Telefoon,2100,20100,9.6,1640,1197\r
            Paspoort verlengen,kanaal,'=Post,20,173,8.6,10,8\r
            Paspoort verlengen,afdeling,Burgerzaken,4000,38000,9.5,3000,2300\r
            Paspoort verlengen,afdeling,(leeg),120,273,2.3,50,5\r

            """
        #expect(try text("kanalen.csv") == expected)
    }

    /// 1.408 of 2.133 is 0.6601031, 90 of 350 0.2571429, 400 of 1.100 0.3636364.
    @Test func aRowIsACandidate() throws {
        let expected = """
            product,veld,kenmerk,waarden,getoetst,buiten,buiten_gebruikt,buiten_bovengrens,binnen_gebruikt,\
            minder_gevraagd,oordeel\r
            Paspoort verlengen,Documentnummer,kanaal,"[""balie"",""post""]",2133,1408,0,0.002126,130,0.660103,regel\r
            Paspoort verlengen,Reden van aanvraag,kanaal,,350,90,0,0.032738,12,0.257143,te weinig gegevens\r
            Rijbewijs vernieuwen,Telefoonnummer,antwoord: Automaat of schakel,"[""automaat""]",1100,400,0,0.007462,290,\
            0.363636,regel\r
            Wmo-melding,Soort beperking,,,,,,,,,geen regel\r
            Wmo-melding,Gewenste ondersteuning,afdeling,,400,200,0,0.014867,150,0.500000,niet meetbaar\r
            Wmo-melding,Huisarts,,,,,,,,,weggelaten\r

            """
        #expect(try text("vraagregels.csv") == expected)
    }

    /// Of what is no rule no value is written, whatever stands in it.
    @Test(arguments: RuleVerdict.allCases.filter { $0 != .published })
    func onlyARuleHasValues(verdict: RuleVerdict) throws {
        let rule = PageFixture.rule(
            product: 0, field: 2, verdict, .registration(.channel), ["geheim"], PageFixture.channelTest)
        let input = PageFixture.input.with(PublishedExtras(rules: [0: [rule]]))
        #expect(try text("vraagregels.csv", of: input)?.contains("geheim") == false)
    }

    /// Values are citizens' words: whatever could separate or end them is within a JSON string (RFC 8259, section 7).
    @Test func aValueMayHoldAnything() throws {
        let rule = PageFixture.rule(
            product: 0, field: 2, .published, .registration(.channel), ["a|b;c", #"d"e\f/g"#, "=1+1"],
            PageFixture.channelTest)
        let product = try #require(PageFixture.input.analysis.products.first).with(rules: [rule])
        #expect(RuleRow.rows(of: product).map(\.values) == [#"["a|b;c","d\"e\\f/g","=1+1"]"#])
    }

    /// Bounds of a mean go outwards to hundredths, of a share to millionths, of a count in 1.000 to thousandths.
    @Test func aRowIsAMeasureOfAChange() throws {
        let days = "2024-05-12,2024-06-30,2024-07-08,2024-08-26"
        let expected = """
            product,datum,maat,van_voor,tot_voor,van_na,tot_na,registraties_voor,registraties_na,voor,na,verschil,\
            verschil_laag,verschil_hoog\r
            Paspoort verlengen,2024-07-01,vragen per gesprek,\(days),1204,980,10.20,2.80,-7.40,-7.56,-7.24\r
            Paspoort verlengen,2024-07-01,volgdekking,\(days),1204,980,0.250000,0.265306,0.015306,-0.021137,0.051987\r
            Paspoort verlengen,2024-07-01,gemist per 1.000,\(days),1204,980,3.322,18.367,15.045,6.225,26.111\r
            Paspoort verlengen,2024-07-01,afhandeltijd,\(days),1100,29,420.50,338.25,-82.25,,\r

            """
        #expect(try text("protocoleffecten.csv") == expected)
    }

    @Test func numbersHaveACommaInADutchSpreadsheet() throws {
        #expect(try text("kanalen.csv", in: .excelNL)?.contains(";2000;18000;9,0;1400;") == true)
        #expect(try text("protocoleffecten.csv", in: .excelNL)?.contains(";-7,40;-7,56;-7,24\r\n") == true)
    }

    @Test func theyAreThereOnlyWhereThereIsAnything() throws {
        let names = ["kanalen.csv", "vraagregels.csv", "protocoleffecten.csv"]
        for name in names { #expect(try text(name, of: PageFixture.input) == nil) }
        let withheld = PageFixture.inputWithSmallCells
        #expect(!withheld.settings.protocolChanges.isEmpty)
        for name in names { #expect(try text(name, of: withheld) == nil) }
        #expect(Set(names).isSubset(of: OutputKind.reportFileNames))
    }

    @Test func theyHaveAFixedOrder() throws {
        let names = try ReportTables.files(for: Self.input, dialect: .rfc4180).map(\.name)
        #expect(
            names.dropLast(3) == [
                "producten.csv", "velden.csv", "besluitenlijst.csv", "maanden.csv", "kanalen.csv", "vraagregels.csv",
                "kwaliteit.csv", "afgekeurd.csv", "protocolwijzigingen.csv", "protocoleffecten.csv",
            ])
    }
}
