import RegistrationLog
import Metrics
import Testing

@testable import Reporting

@Suite struct FieldTableTests {
    /// Bounds are rounded away from the stronger verdict.
    ///
    /// By SciPy the interval of 1 of 3 is 0.0084038…–0.9057006…, that of 0 of 3 ends at 0.7075982…, that of 2 of 3 is
    /// 0.0942993…–0.9915962…; 1 − 0.05^(1/3) = 0.6315968…, 1 − 0.05^(1/2) = 0.7763932…. Of 3 mature telephone numbers 2 could have
    /// shown use and 1 not: 3 · 2/3 = 2 are measured.
    @Test func everyFieldOfEveryProduct() throws {
        let expected = """
            product,veld,gevraagd,vastgelegd,gebruikt,gericht,rijp_vastgelegd,rijp_gebruikt,rijp_gericht,zichtbaar,\
            blind,gemeten,gebruiksgraad,gebruiksgraad_laag,gebruiksgraad_hoog,gericht_laag,bovengrens_nul,\
            bovengrens_zichtbaar,nog_nodig,te_beslissen_vanaf,gemist,gemist_graad,gemist_laag,gemist_hoog,expliciet,\
            steekproef,overgenomen,vereist,toeval,waarneembaar,burger,organisatie,beide,onbekend,eerste_gebruik,laatste_gebruik,\
            doorlooptijd_mediaan_dagen,signalen,signalen_overbodig,signalen_nodig,laatst_gevraagd,gestopt_sinds,\
            persoonsgegeven,oordeel,voorwaarde\r
            Paspoort; verlengen,Telefoonnummer,7,6,2,2,3,1,1,2,1,2,0.333333,0.008403,0.905701,0.008403,,,,,1,,,,2,0,1,0,0,5,\
            1,0,1,0,2024-03-05,2024-04-01,0.2,2,1,0,2024-12-20,,contact,behouden,\r
            Paspoort; verlengen,'@geboorteplaats,4,4,0,0,3,0,0,2,0,3,0.000000,0.000000,0.707599,0.000000,0.631597,\
            0.776394,296,2025-06-01,0,,,,0,0,0,0,1,3,0,0,0,0,,,,0,0,0,2024-12-19,,,te weinig gegevens,\r
            Paspoort; verlengen,kenteken,0,0,0,0,0,0,0,0,0,0,,,,,,,,,3,0.666667,0.094299,0.991597,0,0,0,0,0,3,0,0,0,0,,,,\
            0,0,0,,,,,\r
            '=1+1,Telefoonnummer,1,0,0,0,0,0,0,0,0,0,,,,,,,,,0,,,,0,0,0,0,0,0,0,0,0,0,,,,0,0,0,2024-12-01,2024-12-02,,\
            nooit beantwoord,\r

            """
        #expect(try TableFixture.text(of: "velden.csv", in: .rfc4180) == expected)
    }

    @Test func decimalsHaveACommaForADutchSpreadsheet() throws {
        let text = try #require(try TableFixture.text(of: "velden.csv", in: .excelNL))
        #expect(
            text.contains(
                "\r\n\"Paspoort; verlengen\";Telefoonnummer;7;6;2;2;3;1;1;2;1;2;0,333333;0,008403;0,905701;0,008403;;;;;"
                    + "1;;;;2;0;1;0;0;5;1;0;1;0;2024-03-05;2024-04-01;0,2;2;1;0;2024-12-20;;contact;behouden;\r\n"))
    }

    /// Of the fields that may go one supposes that all follow-up is in the data; a field that is needed and not asked is a row.
    @Test func conditionsAndFieldsToAdd() throws {
        var passport = PageFixture.passport
        passport.questions.append(QuestionSketch("Kenteken", captured: 0, .add).with { $0.missing = 31 })
        let files = try ReportTables.files(for: PageFixture.input(of: [passport]), dialect: .rfc4180)
        let text = try #require(
            files.first { $0.name == "velden.csv" }.map { String(decoding: $0.bytes, as: UTF8.self) })
        let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let ends = Dictionary(
            uniqueKeysWithValues: rows.dropFirst().map { ($0[1], $0.suffix(2).joined(separator: ",")) })
        #expect(ends["Reisdatum"] == "schrappen,zonder")
        #expect(ends["Aantal kinderen"] == "schrappen,onder")
        #expect(ends["Telefoonnummer"] == "behouden,")
        #expect(ends["Kenteken"] == "toevoegen,")
    }
}
