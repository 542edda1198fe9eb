extension NumberText {
    /// Numbers in Dutch.
    static let dutch = NumberText(
        groupMark: ".", decimalMark: ",", lessThan: "minder dan", of: "van", unknown: "onbekend", leftOut: "weggelaten")
}

extension DateText {
    /// Days and months in Dutch.
    static let dutch = DateText(
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        shortMonths: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        from: "vanaf", until: "tot en met")
}

extension DurationText {
    /// Times in Dutch.
    static let dutch = DurationText(numbers: .dutch, nouns: .dutch)
}

extension FrequencyText {
    /// Frequencies in Dutch.
    static let dutch = FrequencyText(numbers: .dutch, ofThousand: "van de 1.000")
}

extension ListText {
    /// Parts in a row in Dutch.
    static let dutch = ListText(and: "en")
    /// Parts in Dutch of which one holds.
    static let dutchAlternatives = ListText(and: "of")
}

extension Noun {
    /// A noun in Dutch.
    init(dutch singular: String, _ plural: String) {
        self.init(singular: singular, plural: plural, leftOut: "een weggelaten aantal", numbers: .dutch)
    }
}

extension Nouns {
    /// The nouns in Dutch.
    static let dutch = Nouns(
        question: Noun(dutch: "vraag", "vragen"),
        product: Noun(dutch: "product", "producten"),
        registration: Noun(dutch: "registratie", "registraties"),
        answer: Noun(dutch: "antwoord", "antwoorden"),
        answeredQuestion: Noun(dutch: "beantwoorde vraag", "beantwoorde vragen"),
        signal: Noun(dutch: "signaal", "signalen"),
        decision: Noun(dutch: "besluit", "besluiten"),
        row: Noun(dutch: "rij", "rijen"),
        file: Noun(dutch: "bestand", "bestanden"),
        followUp: Noun(dutch: "vervolgactie", "vervolgacties"),
        day: Noun(dutch: "dag", "dagen"),
        byte: Noun(dutch: "byte", "bytes"),
        column: Noun(dutch: "kolom", "kolommen"),
        other: Noun(dutch: "ander", "andere"),
        second: Noun(dutch: "seconde", "seconden"),
        minute: Noun(dutch: "minuut", "minuten"))
}
