import Metrics
import RegistrationLog

/// The words around the list of decisions.
struct DecisionSectionWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    let linkText = "Besluitenlijst"
    let columns = ["Vraag", "Voorstel", "Product", "Waarom", "n", "Zekerheid", "Besluit", "Eigenaar"]
    let filterLabel = "Toon voorstel"
    let filterAll = "alle voorstellen"
    let searchLabel = "Zoek vraag of product"
    let shownRows = "Rijen getoond: {n} van {total}"
    let empty = "Er zijn geen vragen om over te besluiten."
    let order = """
        Wat een besluit vraagt, staat bovenaan. De kolommen besluit en eigenaar vult u in het overleg in.
        """
    let verdictColumns = ["Voorstel", "Vragen", "Wat dit betekent"]

    /// The heading, which says how many questions may go.
    func heading(droppable: Int) -> String {
        switch droppable {
        case 0: "Besluitenlijst: van geen vraag staat vast dat zij weg kan"
        case 1: "Besluitenlijst: 1 vraag kan weg"
        default: "Besluitenlijst: \(nouns.question.counted(droppable)) kunnen weg"
        }
    }

    /// The title of the list with the period and how much it covers.
    func caption(period: String, questions: Int) -> Prose {
        """
        Voorstel per product en vraag, \(period); \(nouns.question.counted(questions)). \
        n = antwoorden waarvan de volgtermijn voorbij is
        """
    }

    /// The title of the count of proposals.
    func verdictCaption(period: String, questions: Int) -> Prose {
        "Voorstellen, \(period); n = \(nouns.question.counted(questions)) over alle producten"
    }

    /// How many of the questions that may go are about personal data; nil where none is known to be.
    func personalData(_ number: Int, ofDroppable droppable: Int) -> String? {
        guard number > 0 else { return nil }
        if droppable == 1 { return "De vraag die weg kan, gaat over persoonsgegevens." }
        let verb = number == 1 ? "gaat" : "gaan"
        return """
            Van de \(numbers.count(droppable)) vragen die weg kunnen, \(verb) er \(numbers.count(number)) \
            over persoonsgegevens.
            """
    }

    /// What a proposal means for the work.
    func meaning(of verdict: Verdict) -> String {
        switch verdict {
        case .drop: "Niet meer vragen, eerst als proef. Geen aantoonbaar gebruik, en dat is zeker genoeg."
        case .reconsider: "Bespreken. Er is gebruik, maar weinig, onzeker of alleen overgenomen."
        case .neverAnswered: "Bespreken. De vraag wordt gesteld, maar krijgt nooit een antwoord."
        case .insufficientData: "Afwachten. Geen aantoonbaar gebruik, maar nog te weinig registraties."
        case .notMeasurable: "Eerst meetbaar maken. Gebruik is in deze gegevens niet te zien."
        case .protected: "Blijven vragen. De reden staat in de instellingen."
        case .keep: "Blijven vragen. Het antwoord wordt aantoonbaar en vaak genoeg gebruikt."
        }
    }
}
