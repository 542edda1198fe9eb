import Metrics

/// A Dutch noun that is counted: `1 vraag`, `2 vragen`.
struct Noun {
    /// The form after 1.
    let singular: String
    /// The form after any other number.
    let plural: String

    /// The form that belongs to `number`.
    func form(_ number: Int) -> String { number == 1 ? singular : plural }

    /// The number with the noun, such as `2 vragen`; 0 is written as `0`.
    func counted(_ number: Int) -> String { "\(NumberText.count(number)) \(form(number))" }

    /// A count as it may be told with the noun: `minder dan 5 vragen`, `een weggelaten aantal vragen`.
    func counted(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let number): counted(number)
        case .fewer(let limit): "\(NumberText.fewer(than: limit)) \(plural)"
        case .leftOut: "een weggelaten aantal \(plural)"
        }
    }

    static let question = Noun(singular: "vraag", plural: "vragen")
    static let product = Noun(singular: "product", plural: "producten")
    static let registration = Noun(singular: "registratie", plural: "registraties")
    static let answer = Noun(singular: "antwoord", plural: "antwoorden")
    static let answeredQuestion = Noun(singular: "beantwoorde vraag", plural: "beantwoorde vragen")
    static let signal = Noun(singular: "signaal", plural: "signalen")
    static let row = Noun(singular: "rij", plural: "rijen")
    static let file = Noun(singular: "bestand", plural: "bestanden")
    static let day = Noun(singular: "dag", plural: "dagen")
    static let byte = Noun(singular: "byte", plural: "bytes")
    static let column = Noun(singular: "kolom", plural: "kolommen")
    static let other = Noun(singular: "ander", plural: "andere")
    static let second = Noun(singular: "seconde", plural: "seconden")
}
