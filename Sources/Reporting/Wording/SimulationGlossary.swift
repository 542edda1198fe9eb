/// The words that the page of a simulation uses, explained.
struct SimulationGlossary: Sendable {
    let glossary: GlossaryWording

    /// The terms with their meaning, in the order in which a reader meets them.
    var entries: [(term: String, meaning: String)] {
        [
            glossary.registration,
            (
                "Vraag",
                "Hier: één antwoord dat is vastgelegd. Vragen waarop geen antwoord kwam, tellen niet mee."
            ),
            (
                "Schrappen",
                "De vraag nergens meer stellen. «Definitief stoppen» telt hetzelfde."
            ),
            (
                "Niet vragen bij",
                """
                De vraag alleen daar niet stellen. Hangt dat af van een antwoord dat zelf vervalt? \
                Dan wordt de vraag gesteld.
                """
            ),
            (
                "Zonder antwoord",
                "Registraties waarin een antwoord is gebruikt dat onder het voorstel niet was gevraagd."
            ),
            (
                "Baat voor",
                "Wie er beter van werd. Een registratie telt bij de burger; anders bij beide, de organisatie of onbekend."
            ),
            (
                "Hoogstens verborgen",
                """
                Zo vaak kan gebruik schuilgaan in wat vervalt: de bovengrens van het gebruik maal de vragen die vervallen.
                """
            ),
            glossary.oldEnough, glossary.sureness, glossary.noData,
        ]
    }
}
