import Testing

@testable import Reporting

@Suite struct ProductTableTests {
    /// Shares by hand: 2/7 = 0.2857142…, 1/2, 2/10; 4,320 s = 0.05 days, 12,960 s = 0.15 days, 1.25 hours, all to even;
    /// 4/3 questions a contact, and 2/3.
    @Test func forADutchSpreadsheet() throws {
        let expected = """
            \u{FEFF}product;registraties;rijp;met_vervolgactie;volgdekking;velden_vastgelegd;velden_ooit_gebruikt;\
            aandeel_ooit_gebruikt;antwoorden;antwoorden_gebruikt;aandeel_gebruikt;gemist;volgtermijn_dagen;\
            samenhang;steekproef_getrokken;steekproef_bekeken;doorlooptijd_mediaan_dagen;doorlooptijd_p95_dagen;behouden;schrappen;heroverwegen;\
            te_weinig_gegevens;niet_meetbaar;nooit_beantwoord;beschermd;toevoegen;al_gestopt;vragen_per_gesprek_nu;\
            vragen_per_gesprek_voorstel;velden_voor_90;velden_voor_95;velden_voor_99;velden_voor_100;uren_te_winnen;\
            uren_gewonnen\r
            "Paspoort; verlengen";7;3;2;0,285714;2;1;0,500000;10;2;0,200000;4;60;1,25;2;1;0,0;0,2;1;0;0;1;0;0;0;0;0;1,3;0,7;1;1;\
            1;1;1,2;0,0\r
            '=1+1;1;0;0;0,000000;0;0;;0;0;;0;20;;0;0;;;0;0;0;0;0;1;0;0;1;;;;;;;;\r

            """
        #expect(try TableFixture.text(of: "producten.csv", in: .excelNL) == expected)
    }

    @Test func forMachines() throws {
        let expected = """
            product,registraties,rijp,met_vervolgactie,volgdekking,velden_vastgelegd,velden_ooit_gebruikt,\
            aandeel_ooit_gebruikt,antwoorden,antwoorden_gebruikt,aandeel_gebruikt,gemist,volgtermijn_dagen,\
            samenhang,steekproef_getrokken,steekproef_bekeken,doorlooptijd_mediaan_dagen,doorlooptijd_p95_dagen,behouden,schrappen,heroverwegen,\
            te_weinig_gegevens,niet_meetbaar,nooit_beantwoord,beschermd,toevoegen,al_gestopt,vragen_per_gesprek_nu,\
            vragen_per_gesprek_voorstel,velden_voor_90,velden_voor_95,velden_voor_99,velden_voor_100,uren_te_winnen,\
            uren_gewonnen\r
            Paspoort; verlengen,7,3,2,0.285714,2,1,0.500000,10,2,0.200000,4,60,1.25,2,1,0.0,0.2,1,0,0,1,0,0,0,0,0,1.3,0.7,1,1,1,1,\
            1.2,0.0\r
            '=1+1,1,0,0,0.000000,0,0,,0,0,,0,20,,0,0,,,0,0,0,0,0,1,0,0,1,,,,,,,,\r

            """
        #expect(try TableFixture.text(of: "producten.csv", in: .rfc4180) == expected)
    }
}
