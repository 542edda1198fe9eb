import RegistrationLog

/// The names of columns that systems keep about a record, so that they are probably no questions to a citizen.
///
/// A name is one of these when it is made of the words below alone, at least one of them decisive: «Laatst gewijzigd»,
/// `sys_updated_on`, `caseStatus`. One with a question mark is a question.
enum SystemColumnName {
    /// The decisive words, each group for its own reason.
    private static let decisiveWords: Set<String> = Set(
        [
            // How far the work is: nobody asks it, the system moves it on.
            [
                "status", "state", "toestand", "fase", "stage", "voortgang", "verwijderd", "deleted", "gearchiveerd",
                "archived",
            ],
            // How the office orders its work.
            ["prioriteit", "priority", "urgentie", "urgency", "impact", "severity", "sla"],
            // When the system wrote the record, and by when the office should be done.
            [
                "aangemaakt", "gewijzigd", "bijgewerkt", "gesloten", "afgesloten", "afgehandeld", "heropend", "created",
                "updated", "modified", "changed", "closed", "resolved", "reopened", "opened", "wijzigingsdatum",
                "mutatiedatum", "afsluitdatum", "afhandeldatum", "streefdatum", "deadline", "doorlooptijd",
            ],
            // What distinguishes records, for machines.
            [
                "id", "uuid", "guid", "key", "sleutel", "nummer", "number", "volgnummer", "volgnr", "nr", "referentie",
                "reference", "etag", "checksum",
            ],
            // Which edition of the record or of the form it is.
            ["versie", "version", "revisie", "revision"],
            // Where the record lies.
            ["url", "uri", "href", "bron", "source"],
            // Who does the work.
            ["team", "behandelgroep", "behandelaarsgroep", "groep", "group", "werkgroep", "queue", "wachtrij"],
            // In which language the form was shown.
            ["taal", "taalcode", "language", "locale"],
        ].joined())

    /// Words that stand beside a decisive one.
    private static let otherWords: Set<String> = [
        "laatst", "laatste", "last", "huidig", "huidige", "current", "vorige", "previous", "op", "om", "at", "on",
        "van",
        "de", "het", "of", "the", "is", "datum", "date", "tijd", "tijdstip", "time", "moment", "sys", "system",
        "systeem",
        "code", "naam", "name", "omschrijving", "record", "zaak", "case", "melding", "ticket", "incident",
        "registratie",
        "registration", "contact", "contactmoment", "intern", "interne", "internal", "extern", "externe", "external",
        "assignment", "workflow", "proces", "process",
    ]

    private static let longestWord = 20

    /// Whether a column called `name` is probably no question.
    static func contains(_ name: String) -> Bool {
        guard name.utf8.count <= 64, !name.contains("?") else { return false }
        let words = words(in: name)
        return !words.isEmpty && words.allSatisfy { Self.isKnown($0[...], needsDecisiveWord: false) }
            && words.contains { Self.isKnown($0[...], needsDecisiveWord: true) }
    }

    /// The runs of letters in a name, in lower case; a capital behind a small letter begins another one.
    private static func words(in name: String) -> [String] {
        var words: [String] = []
        var isBehindSmallLetter = false
        var current = ""
        for letter in name {
            if !letter.isLetter && !letter.isNumber || letter.isUppercase && isBehindSmallLetter {
                if !current.isEmpty { words.append(current) }
                current = ""
            }
            if letter.isLetter || letter.isNumber { current += letter.lowercased() }
            isBehindSmallLetter = letter.isLowercase
        }
        if !current.isEmpty { words.append(current) }
        return words
    }

    /// Whether the letters are words of the table written as one, as in `laatstgewijzigd`.
    private static func isKnown(_ letters: Substring, needsDecisiveWord: Bool) -> Bool {
        if letters.isEmpty { return !needsDecisiveWord }
        for length in 1...min(letters.count, longestWord) {
            let word = String(letters.prefix(length))
            let isDecisive = decisiveWords.contains(word)
            guard isDecisive || otherWords.contains(word) else { continue }
            if isKnown(letters.dropFirst(length), needsDecisiveWord: needsDecisiveWord && !isDecisive) { return true }
        }
        return false
    }
}
