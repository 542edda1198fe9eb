import Testing

@testable import Reporting

@Suite struct IntakeFileTableTests {
    @Test func everyFileWithWhatBecameOfItsRows() throws {
        let expected = """
            bestand,soort,bron,rijen,geaccepteerd,duplicaat,buiten_selectie,afgekeurd,aanhalingstekens,te_lang,codering,aantal_kolommen,\
            verplicht_leeg,tijdstip,antwoorden,andere_kop,conflict,kort,kopregels,wees,voor_registratie,geen_vervolg,te_veel_koppelingen,\
            noemt_veld,namen_onbekend,stille_dagen,toelichting\r
            registraties.csv,registraties,,13,7,1,2,3,0,0,0,1,0,0,0,1,1,3,1,,,,,,,,"utf-8, puntkomma"\r
            archief/vervolg.csv,vervolgacties,archief/vervolg.csv,4,3,0,0,1,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,2,1,12,\
            "windows-1252, komma"\r
            lijst.xls,niet geplaatst,,,,,,,,,,,,,,,,,,,,,,,,,.xls wordt niet gelezen: sla het werkblad op als .xlsx of CSV\r
            oud.csv,genegeerd,,,,,,,,,,,,,,,,,,,,,,,,,overgeslagen volgens kcc.yaml\r
            '-,signalen,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,"utf-16le, tab"\r

            """
        #expect(try TableFixture.text(of: "kwaliteit.csv", in: .rfc4180) == expected)
    }
}
