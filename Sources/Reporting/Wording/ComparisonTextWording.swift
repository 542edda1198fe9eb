/// The words of what is printed when reports are compared.
struct ComparisonTextWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    /// Which two reports of one organisation are compared.
    func title(_ older: String, _ newer: String) -> String { "Vergelijking van \(older) met \(newer)" }

    /// How many organisations are compared.
    func title(organisations count: Int) -> String { "Vergelijking van \(numbers.count(count)) organisaties" }

    let new = "Nieuw"
    let gone = "Vervallen"
    let more = "Vaker gebruikt"
    let less = "Minder vaak gebruikt"
    let noDifference = "Geen aantoonbaar verschil"
    let tooFew = "Te weinig gegevens"
    let notComparable = "Niet te vergelijken"
    let deviating = "Wijkt af van de andere"
    let pooled = "Samen genoeg gegevens om te schrappen"

    /// How many questions there are of a kind: `Nieuw: 2 vragen`.
    func count(_ kind: String, _ questions: Int) -> String { "\(kind): \(nouns.question.counted(questions))" }

    /// A question of a product, and the organisations that it is said of, if any.
    func question(_ question: String, of product: String, at organisations: [String] = []) -> String {
        let named = "\(product): \(question)"
        return organisations.isEmpty ? named : "\(named) (\(organisations.joined(separator: ", ")))"
    }

    /// How many more there are than are listed.
    func more(_ count: Int) -> String { "en nog \(numbers.count(count))" }

    /// An organisation that has a number instead of a name.
    func numbered(_ number: String) -> String { "gemeente \(number)" }

    /// That the page has reservations.
    func reservations(_ count: Int) -> String {
        count == 1
            ? "Er is 1 voorbehoud; het staat in het rapport."
            : "Er zijn \(numbers.count(count)) voorbehouden; zie het rapport."
    }

    /// Where the comparison is.
    func report(at path: String) -> String { "Vergelijking: \(path)" }
}
