/// What is said on one page to who fills in a sample.
struct SampleExplanation: Sendable {
    /// Lines that belong together.
    struct Part: Hashable, Sendable {
        /// What stands over them.
        let heading: String
        /// The lines.
        let lines: [String]
    }

    /// By what the program knows the page when it comes back.
    static let mark = "kcc-analyze survey"
    /// What the sheet is called.
    static let sheetName = "Uitleg"

    let numbers: NumberText
    let nouns: Nouns

    /// What the page is about.
    let heading = "Welke antwoorden waren nodig?"

    /// What the cells of a question take.
    let questionPrompt = (
        title: "Was dit antwoord nodig?",
        text: "Kies ja als het antwoord nodig was voor de afhandeling. Laat de cel anders leeg. "
            + "Alt + pijl omlaag opent de lijst."
    )
    /// What the cells of who gains take.
    let beneficiaryPrompt = (
        title: "Wie had er baat bij?",
        text: "Kies burger, organisatie of beide. Laat de cel leeg als u het niet weet. "
            + "Alt + pijl omlaag opent de lijst."
    )
    /// What the cells of what became of a row take.
    let lookedAtPrompt = (
        title: "Hebt u het bekeken?",
        text: "Kies ja als u alles hebt bekeken, ook als geen enkel antwoord nodig was. Kies onvindbaar als het "
            + "dossier er niet is. Alt + pijl omlaag opent de lijst."
    )

    /// The page of the sample `sample` of the log `name`.
    func parts(sample: String, name: String, products: Int, rows: Int, minutesPerRow: Int) -> [Part] {
        [
            Part(
                heading: "Waarom deze lijst?",
                lines: [
                    """
                    Wij stellen burgers vragen. Geen systeem legt vast welk antwoord later nodig was. Wie de zaak afhandelt, \
                    ziet dat wel. Daarom vragen wij het u.
                    """,
                    """
                    Steekproef \(sample): \(nouns.row.counted(rows)) op \(sheets(products)). Het lot heeft de rijen gekozen. \
                    Een rij kost ongeveer \(minutes(minutesPerRow)). U hoeft niet alles in één keer te doen.
                    """,
                ]),
            Part(
                heading: "Wat doet u per rij?",
                lines: [
                    """
                    1. Zoek de registratie op in uw eigen systeem. Vooraan staat de registratie_id. Achteraan staan tijdstip, \
                    product en acties.
                    """,
                    "2. Kijk naar alles wat er na het contact mee is gedaan, door wie dan ook.",
                    """
                    3. Zet ja bij elke vraag waarvan het antwoord daarvoor nodig was. Laat de andere vragen leeg. Twijfelt u? \
                    Zet dan ja.
                    """,
                    "4. Kies bij baathebber wie baat had bij de afhandeling: burger, organisatie of beide.",
                    "5. Zet ja in bekeken. Doe dat ook als geen enkel antwoord nodig was: juist dat willen wij weten.",
                    "6. Is het dossier er niet? Zet dan onvindbaar in bekeken, en vul verder niets in.",
                    "Met Alt + pijl omlaag opent u de lijst van een cel. U kunt het woord ook typen, in kleine letters.",
                ]),
            Part(
                heading: "Wat doet u niet?",
                lines: [
                    """
                    Kies zelf geen andere registraties en voeg geen rijen toe. Dan beslist het lot niet meer. Zulke rijen \
                    worden geweigerd.
                    """,
                    "Sla geen rij over omdat zij lastig is. Dan klopt de uitkomst niet.",
                    "Verander niets in de kolommen registratie_id en steekproef.",
                    "Zet in opmerking geen gegevens van personen. Het programma leest die kolom niet.",
                ]),
            Part(
                heading: "Wie mag dit zien?",
                lines: [
                    """
                    De lijst bevat nummers van registraties. Zij bevat geen antwoorden van burgers en geen namen van \
                    medewerkers. Maar een nummer leidt wel naar een persoon.
                    """,
                    "Geef de lijst alleen aan wie deze zaken mag inzien. Stuur haar niet buiten de organisatie.",
                    "Vernietig de lijst, en elke kopie, zodra de besluiten zijn genomen.",
                ]),
            Part(
                heading: "Klaar?",
                lines: [
                    """
                    Bewaar het bestand als .xlsx en geef het terug aan wie het u gaf. Het hoort bij de gegevens «\(name)», \
                    naast de registraties. Rijen waarin niets is ingevuld, tellen niet mee.
                    """
                ]),
        ]
    }

    private func sheets(_ count: Int) -> String { count == 1 ? "één blad" : "\(numbers.count(count)) bladen" }

    private func minutes(_ count: Int) -> String { nouns.minute.counted(count) }
}
