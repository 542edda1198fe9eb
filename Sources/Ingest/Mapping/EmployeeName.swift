import RegistrationLog

/// The names of columns that say which employee did something: they are dropped at ingest, whatever the kind of file.
///
/// A name counts as a whole, without a question mark at its end, so that «Bent u een medewerker?» is a question.
enum EmployeeName {
    /// Words that are such a name by themselves.
    private static let words = [
        "medewerker", "employee", "behandelaar", "agent", "assignee", "username", "gebruikersnaam",
    ]

    /// Words that need another one beside them, since a «user» may be a citizen.
    private static let vagueWords = ["user", "gebruiker", "owner", "eigenaar"]

    /// What stands before or behind one of the words.
    private static let attributes = ["naam", "name", "id", "email"]

    /// What employees do to a record.
    private static let verbs = [
        "geregistreerd", "aangemaakt", "behandeld", "gewijzigd", "ingevoerd", "afgehandeld", "toegewezen", "opened",
        "created", "updated", "resolved", "closed", "assigned",
    ]

    /// What stands behind a verb.
    private static let prepositions = ["door", "aan", "by", "to"]

    /// All such names as columns are compared, which is without separators: «e-mail» is «email».
    private static let names: Set<String> = {
        var names = Set(words)
        for word in words + vagueWords {
            for attribute in attributes { names.formUnion([word + attribute, attribute + word]) }
        }
        for verb in verbs {
            for preposition in prepositions { names.insert(verb + preposition) }
        }
        return names
    }()

    /// Whether a column of this name says which employee did something.
    static func contains(_ name: ColumnName) -> Bool {
        let end = name.compared.lastIndex { $0 != "?" }.map(name.compared.index(after:)) ?? name.compared.startIndex
        return names.contains(String(name.compared[..<end]))
    }
}
