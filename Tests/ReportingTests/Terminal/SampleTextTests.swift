import Testing

@testable import Reporting

@Suite struct SampleTextTests {
    @Test func itSaysWhatWasDrawnHowLongItTakesAndWhatToDo() {
        #expect(
            SampleText.text(for: SampleFixture.input, output: "reports/2024-steekproef") == """
                Steekproef 2024 2024-12-31

                Paspoort verlengen: 3 van 326 registraties met vervolg
                  met minder is over minder vragen te beslissen
                  nu is over 9 vragen niet te beslissen; straks over 7 wel, ook als geen rij ze nodig had
                  ongeveer 6 minuten werk
                Straat/stoep: 1 van 1 registratie met vervolg
                  meer zijn er niet
                  nu is over 1 vraag niet te beslissen, en straks alleen als blijkt dat zij nodig is
                  ongeveer 2 minuten werk

                Samen 4 rijen: ongeveer 8 minuten werk.

                Invullen: reports/2024-steekproef/steekproef.xlsx
                Ernaast staat van elk product hetzelfde als CSV.

                Wat nu?
                1. Geef het werkboek aan wie deze zaken afhandelt. Het blad Uitleg zegt hoe het gaat.
                2. Zet het ingevulde bestand bij de gegevens, naast de registraties.
                3. Draai kcc-analyze opnieuw op die gegevens. Half ingevuld telt ook mee.

                De lijst bevat nummers van registraties: alleen voor wie deze zaken mag inzien.
                Vernietig haar, en elke kopie, zodra de besluiten zijn genomen.

                """)
    }

    @Test func noNameSteersATerminal() {
        let product = SampleFixture.product(named: "a\u{1B}[2Jb")
        let text = SampleText.text(for: SampleFixture.input(of: [product]), output: "a\u{7}")
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{7}"))
        #expect(text.contains("a\u{FFFD}[2Jb: 1 van 1 registratie met vervolg"))
    }
}
