import Testing

@testable import Reporting

@Suite struct FieldTableTests {
    /// The interval of 1 of 3 is 0.0614919…–0.7923403…, that of 0 of 2 ends at 0.6576197…; 1 − 0.05^(1/2) = 0.7763932….
    @Test func everyFieldOfEveryProduct() throws {
        let expected = """
            product,veld,gevraagd,vastgelegd,gebruikt,rijp_vastgelegd,rijp_gebruikt,gebruiksgraad,gebruiksgraad_laag,\
            gebruiksgraad_hoog,bovengrens_nul,nog_nodig,gemist,expliciet,overgenomen,vereist,toeval,waarneembaar,\
            burger,organisatie,beide,onbekend,eerste_gebruik,laatste_gebruik,doorlooptijd_mediaan_dagen,signalen,\
            persoonsgegeven,oordeel\r
            Paspoort; verlengen,Telefoonnummer,7,6,2,3,1,0.333333,0.061492,0.792340,,,1,2,1,0,0,5,1,0,1,0,\
            2024-03-05,2024-04-01,0.2,2,contact,behouden\r
            Paspoort; verlengen,'@geboorteplaats,4,4,0,2,0,0.000000,0.000000,0.657620,0.776393,297,0,0,0,0,1,3,0,0,0,0,\
            ,,,0,,te weinig gegevens\r
            Paspoort; verlengen,kenteken,0,0,0,0,0,,,,,,3,0,0,0,0,3,0,0,0,0,,,,0,,\r
            '=1+1,Telefoonnummer,1,0,0,0,0,,,,,,0,0,0,0,0,0,0,0,0,0,,,,0,,nooit beantwoord\r

            """
        #expect(try TableFixture.text(of: "velden.csv", in: .rfc4180) == expected)
    }

    @Test func decimalsHaveACommaForADutchSpreadsheet() throws {
        let text = try #require(try TableFixture.text(of: "velden.csv", in: .excelNL))
        #expect(
            text.contains(
                "\r\n\"Paspoort; verlengen\";Telefoonnummer;7;6;2;3;1;0,333333;0,061492;0,792340;;;1;2;1;0;0;5;1;0;1;0;"
                    + "2024-03-05;2024-04-01;0,2;2;contact;behouden\r\n"))
    }
}
