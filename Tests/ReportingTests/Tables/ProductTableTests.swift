import Testing

@testable import Reporting

@Suite struct ProductTableTests {
    /// Shares by hand: 2/7 = 0.2857142…, 1/2, 2/10; 4,320 s = 0.05 days, 12,960 s = 0.15 days, both to even.
    @Test func forADutchSpreadsheet() throws {
        let expected = """
            \u{FEFF}product;registraties;rijp;met_vervolgactie;volgdekking;velden_vastgelegd;velden_ooit_gebruikt;\
            aandeel_ooit_gebruikt;antwoorden;antwoorden_gebruikt;aandeel_gebruikt;gemist;volgtermijn_dagen;\
            doorlooptijd_mediaan_dagen;doorlooptijd_p95_dagen;behouden;schrappen;heroverwegen;te_weinig_gegevens;\
            niet_meetbaar;nooit_beantwoord;beschermd;velden_voor_90;velden_voor_95;velden_voor_99;velden_voor_100\r
            "Paspoort; verlengen";7;3;2;0,285714;2;1;0,500000;10;2;0,200000;4;30;0,0;0,2;1;0;0;1;0;0;0;1;1;1;1\r
            '=1+1;1;0;0;0,000000;0;0;;0;0;;0;20;;;0;0;0;0;0;1;0;;;;\r

            """
        #expect(try TableFixture.text(of: "producten.csv", in: .excelNL) == expected)
    }

    @Test func forMachines() throws {
        let expected = """
            product,registraties,rijp,met_vervolgactie,volgdekking,velden_vastgelegd,velden_ooit_gebruikt,\
            aandeel_ooit_gebruikt,antwoorden,antwoorden_gebruikt,aandeel_gebruikt,gemist,volgtermijn_dagen,\
            doorlooptijd_mediaan_dagen,doorlooptijd_p95_dagen,behouden,schrappen,heroverwegen,te_weinig_gegevens,\
            niet_meetbaar,nooit_beantwoord,beschermd,velden_voor_90,velden_voor_95,velden_voor_99,velden_voor_100\r
            Paspoort; verlengen,7,3,2,0.285714,2,1,0.500000,10,2,0.200000,4,30,0.0,0.2,1,0,0,1,0,0,0,1,1,1,1\r
            '=1+1,1,0,0,0.000000,0,0,,0,0,,0,20,,,0,0,0,0,0,1,0,,,,\r

            """
        #expect(try TableFixture.text(of: "producten.csv", in: .rfc4180) == expected)
    }
}
