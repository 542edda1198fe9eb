import Metrics
import RegistrationLog

/// The words that the report uses, explained.
struct GlossaryWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let withheld: SmallCellsWording

    let linkText = "Begrippen"
    let heading = "Begrippen: zo gebruiken wij deze woorden"

    /// The terms with their meaning as `settings` make them, in the order in which a reader meets them.
    func entries(_ settings: AnalysisSettings) -> [(term: String, meaning: String)] {
        let smallCells = settings.smallCells.map(SmallCells.init(minimum:))
        return [registration] + uses + times(minimumHorizon: settings.minimumHorizonDays)
            + certainty(minimum: settings.minimumFollowUps) + (smallCells.map(withheld.terms) ?? [])
            + proposals(limit: numbers.setting((settings.threshold.value ?? 0) * 100) + "%")
    }

    let registration = ("Registratie", "Eén contact over één product waarbij antwoorden zijn vastgelegd.")
    let oldEnough = (
        "Oud genoeg",
        """
        De volgtermijn van de registratie is voorbij, en in die tijd zweeg geen bron. \
        Alleen dan telt zij in de zekerheid mee.
        """
    )
    let sureness = (
        "95% zekerheid",
        "Maakt u 100 van zulke rapporten? Dan ligt het echte getal in 95 daarvan binnen de grens (exact, Clopper-Pearson)."
    )
    let noData = ("Geen gegevens", "Er is niets om een cijfer van te maken. Dat is iets anders dan 0.")

    private let uses = [
        ("Vraag", "Iets wat de burger bij een product wordt gevraagd. Dezelfde vraag telt bij elk product apart."),
        ("Beantwoorde vraag", "Een vraag waarop minstens één keer een echt antwoord is vastgelegd."),
        ("Vervolgactie", "Iets wat daarna is gedaan vanwege de registratie, zoals terugbellen."),
        ("Bron", "Eén systeem waar vervolgacties uit komen, met al zijn bestanden."),
        ("Aantoonbaar gebruik", "Uit de gegevens blijkt dat een vervolgactie het antwoord nodig had of overnam."),
        (
            "Gericht gebruik",
            "Genoemd of nodig in een vervolgactie, of volgens een steekproef; niet alleen overgenomen."
        ),
        ("Expliciet", "Bewijs: de vervolgactie noemt de vraag."),
        ("Overgenomen", "Bewijs: hetzelfde antwoord staat bij de vervolgactie, vaker dan toeval verklaart."),
        ("Vereist", "Bewijs: volgens kcc.yaml heeft dit soort vervolgactie het antwoord nodig."),
        ("Toeval", "Het antwoord komt overeen, maar niet zeker vaker dan toeval verklaart. Dat telt niet als gebruik."),
        ("Baathebber", "Wie er beter van wordt: de burger, de organisatie of beide."),
        ("Gemist", "Een vervolgactie had het antwoord nodig, maar het was niet vastgelegd."),
        ("Volgdekking", "Het deel van de registraties waarbij minstens één vervolgactie staat."),
    ]

    private func times(minimumHorizon: Int) -> [(String, String)] {
        [
            (
                "Volgtermijn",
                """
                De dagen waarbinnen een vervolgactie normaal komt. \
                Zonder eigen instelling minstens \(nouns.day.counted(minimumHorizon)).
                """
            ),
            oldEnough,
            ("Zwijgen", "Een bron zwijgt als zij langer dan toeval verklaart geen vervolgacties heeft."),
        ]
    }

    private func certainty(minimum: Int) -> [(String, String)] {
        [
            ("n", "Het aantal waarover een cijfer gaat."),
            (
                "Gemeten antwoord",
                """
                Een antwoord dat oud genoeg is en waarvan gebruik te zien zou zijn geweest. \
                Kan een deel van de vervolgacties niets tonen? Dan tellen de antwoorden maar voor een deel.
                """
            ),
            (
                "Niet meetbaar",
                """
                Geen gebruik gezien, en gebruik kon bij minder dan \(nouns.answer.counted(minimum)) te zien zijn. \
                Of vervolgacties geven de vraag misschien een andere naam.
                """
            ),
            sureness,
            (
                "Samenhang",
                "Hoeveel sterker gebruik op dezelfde dagen valt dan door toeval. Bij 2 telt elk antwoord voor de helft."
            ),
            (
                "Onder voorwaarde",
                "Het voorstel geldt alleen als alle vervolgacties van het product in de gegevens staan."
            ),
            noData,
        ]
    }

    private func proposals(limit: String) -> [(String, String)] {
        [
            ("Schrappen", "De vraag niet meer stellen: geen gebruik gezien, en met zekerheid minder dan \(limit)."),
            (
                "Niet vragen bij",
                """
                De vraag alleen daar niet stellen: later geen gebruik gezien, met zekerheid minder dan \(limit).
                """
            ),
            ("Definitief stoppen", "Hetzelfde, maar de vraag wordt al niet meer gesteld."),
            ("Terugzetten", "De vraag wordt niet meer gesteld, maar het antwoord is nodig."),
            ("Toevoegen", "De vraag wordt niet gesteld. Het antwoord is met zekerheid bij minstens \(limit) nodig."),
            (
                "Bespreken",
                """
                Het antwoord is wel gebruikt, maar of dat minstens \(limit) van de keren is, staat niet vast. \
                Of een systeem nam het over en niemand las het misschien. Of er komt nooit een antwoord.
                """
            ),
            ("Behouden", "Gericht gebruik of gemis is met zekerheid minstens \(limit), of de vraag is beschermd."),
            ("Nog niet te zeggen", "Geen gebruik gezien, maar er zijn te weinig gegevens of gebruik is niet meetbaar."),
            ("Beschermd", "In de instellingen staat waarom de vraag moet blijven."),
        ]
    }
}
