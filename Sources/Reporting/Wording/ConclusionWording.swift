/// What the reader may conclude from the figures, and what not.
struct ConclusionWording: Sendable {
    let linkText = "Conclusies"
    let heading = "Conclusies: op proef stoppen met vragen mag, antwoorden wissen niet"
    let allowedHeading = "Dit mag u concluderen"
    let forbiddenHeading = "Dit mag u niet concluderen"

    let allowed = [
        "Wat «schrappen» of «niet vragen bij» zegt, mag u drie maanden op proef niet vragen. Meet daarna opnieuw.",
        "Bij «bespreken» mag u vragen wie het antwoord nodig heeft, en waarvoor.",
        "Een vraag die vaak gemist wordt, verdient juist meer aandacht in het gesprek.",
        "Een proefstop zonder gemiste antwoorden mag u definitief maken.",
        "Is gebruik niet te meten? Dan mag u afspreken dat vervolgacties vastleggen welk antwoord zij gebruiken.",
    ]
    let forbidden = [
        "Antwoorden wissen. Dit rapport gaat over het stellen van vragen, niet over bewaren of verwijderen.",
        "Zeggen dat een antwoord door niemand is gelezen. Lezen laat geen spoor na in deze gegevens.",
        "Een vraag weglaten die de wet verplicht. Leg die vast als beschermd.",
        "Medewerkers of teams vergelijken. Daarover staat niets in dit rapport.",
    ]
}
