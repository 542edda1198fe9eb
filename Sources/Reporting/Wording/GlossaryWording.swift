import Metrics
import RegistrationLog

/// The words that the report uses, explained.
struct GlossaryWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns
    let withheld: SmallCellsWording

    let linkText = "Begrippen"
    let heading = "Begrippen: zo gebruiken wij deze woorden"

    /// The terms with their meaning, in the order in which a reader meets them.
    func entries(
        threshold: Ratio, minimum: Int, smallCells: SmallCells? = nil
    ) -> [(term: String, meaning: String)] {
        let limit = numbers.setting((threshold.value ?? 0) * 100) + "%"
        return terms + (smallCells.map(withheld.terms) ?? []) + verdicts(limit: limit, minimum: minimum)
    }

    private let terms = [
        ("Registratie", "Eén contact over één product waarbij antwoorden zijn vastgelegd."),
        ("Vraag", "Iets wat de burger bij een product wordt gevraagd. Dezelfde vraag telt bij elk product apart."),
        ("Beantwoorde vraag", "Een vraag waarop minstens één keer een echt antwoord is vastgelegd."),
        ("Vervolgactie", "Iets wat daarna is gedaan vanwege de registratie, zoals terugbellen."),
        ("Aantoonbaar gebruik", "Uit de gegevens blijkt dat een vervolgactie het antwoord nodig had of overnam."),
        ("Expliciet", "Bewijs: de vervolgactie noemt de vraag."),
        ("Overgenomen", "Bewijs: hetzelfde antwoord staat bij de vervolgactie, vaker dan toeval verklaart."),
        ("Vereist", "Bewijs: volgens kcc.yaml heeft dit soort vervolgactie het antwoord nodig."),
        ("Toeval", "Het antwoord komt overeen, maar niet vaker dan toeval verklaart. Dat telt niet als gebruik."),
        ("Baathebber", "Wie er beter van wordt: de burger, de organisatie of beide."),
        ("Gemist", "Een vervolgactie had het antwoord nodig, maar het was niet vastgelegd."),
        ("Volgdekking", "Het deel van de registraties waarbij minstens één vervolgactie staat."),
        ("Volgtermijn", "De dagen waarbinnen een vervolgactie normaal komt."),
        ("Oud genoeg", "De volgtermijn van de registratie is voorbij. Alleen dan telt zij in de zekerheid mee."),
        ("n", "Het aantal waarover een cijfer gaat."),
        ("95% zekerheid", "In 95 van de 100 zulke rapporten ligt het echte getal binnen de genoemde grens."),
        ("Geen gegevens", "Er is niets om een cijfer van te maken. Dat is iets anders dan 0."),
    ]

    private func verdicts(limit: String, minimum: Int) -> [(String, String)] {
        let registrations = nouns.registration.counted(minimum)
        return [
            ("Behouden", "Het gebruik is met zekerheid minstens \(limit), en meer dan alleen overgenomen."),
            ("Schrappen", "De vraag niet meer stellen: geen gebruik gezien, en met zekerheid minder dan \(limit)."),
            ("Heroverwegen", "Er is gebruik, maar niet zeker minstens \(limit), of het is alleen overgenomen."),
            ("Te weinig gegevens", "Geen gebruik gezien, maar te weinig registraties om zeker te zijn."),
            ("Niet meetbaar", "Geen gebruik gezien, en gebruik kon bij minder dan \(registrations) te zien zijn."),
            ("Nooit beantwoord", "De vraag is gesteld, maar er is nooit een antwoord vastgelegd."),
            ("Beschermd", "In de instellingen staat waarom de vraag moet blijven."),
        ]
    }
}
