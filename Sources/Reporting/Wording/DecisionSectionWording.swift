import Metrics
import RegistrationLog

/// The words around the list of decisions.
struct DecisionSectionWording: Sendable {
    let numbers: NumberText
    let nouns: Nouns

    let linkText = "Besluitenlijst"
    let columns = ["Vraag", "Voorstel", "Product", "Nu", "Waarom", "Zekerheid", "Werkvloer", "Besluit", "Eigenaar"]
    /// How many of the columns a meeting fills in; they are the last.
    let columnsToFillIn = 2
    let filterLabel = "Toon voorstel"
    let filterAll = "alle voorstellen"
    let searchLabel = "Zoek vraag of product"
    let shownRows = "Rijen getoond: {n} van {total}"
    let empty = "Er zijn geen vragen om over te besluiten."
    let order = """
        Waar u over beslist, staat bovenaan. Een vraag van meer producten staat bij elkaar. Wat blijft, staat onderaan.
        """
    let asked = "gevraagd"
    let stopped = "gestopt"
    let neverAsked = "nooit gevraagd"
    let files: Prose = """
        Vul het besluit in op papier of in \(file: "besluitenlijst.xlsx"); dezelfde lijst staat in \(file: "besluitenlijst.csv").
        """
    let proposalColumns = ["Voorstel", "Vragen", "Wat dit betekent"]

    /// The heading, which says how many questions may go, and how many need not be asked everywhere.
    func heading(droppable: Int, conditional: Int) -> String {
        let elsewhere = conditional == 0 ? "" : ", \(numbers.count(conditional)) \(need(conditional)) niet overal"
        return switch droppable {
        case 0 where conditional > 0:
            "Besluitenlijst: \(nouns.question.counted(conditional)) \(need(conditional)) niet overal"
        case 0: "Besluitenlijst: geen enkele vraag kan nu al met zekerheid weg"
        case 1: "Besluitenlijst: 1 vraag kan weg\(elsewhere)"
        default: "Besluitenlijst: \(nouns.question.counted(droppable)) kunnen weg\(elsewhere)"
        }
    }

    private func need(_ number: Int) -> String { number == 1 ? "hoeft" : "hoeven" }

    /// The title of the list with the period and how much it covers; rules stand in rows beside those of questions.
    func caption(period: String, questions: Int, rules: Int) -> Prose {
        """
        Voorstel per product en vraag, \(period); n = \(nouns.question.counted(questions))\
        \(rules == 0 ? "" : ", en \(numbers.count(rules)) keer niet vragen bij")
        """
    }

    /// The heading of the questions that stay.
    func keptHeading(_ number: Int) -> String {
        number == 1 ? "1 vraag blijft" : "\(nouns.question.counted(number)) blijven"
    }

    /// The heading of the questions of which nothing can be said yet.
    func undecidedHeading(_ number: Int) -> String {
        "Over \(nouns.question.counted(number)) is nog niets te zeggen"
    }

    /// A question that stays, with the reason where it is protected.
    func kept(_ figures: PublishedField) -> Prose {
        for case .protected(let reason) in figures.judgement?.grounds ?? [] {
            return "\(name: figures.name) (beschermd: \(name: reason))"
        }
        return "\(name: figures.name)"
    }

    /// The title of the count of proposals.
    func proposalCaption(period: String, questions: Int) -> Prose {
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
    func meaning(of proposal: Proposal) -> String {
        switch proposal {
        case .drop: "Niet meer vragen, eerst als proef. Wij zagen geen gebruik, en er zijn genoeg gegevens."
        case .stopForGood: "Gestopt, en zo laten. Wij zagen geen gebruik, en er zijn genoeg gegevens."
        case .restore: "Gestopt, maar weer vragen. Vervolgacties hebben het antwoord nodig."
        case .add: "Gaan vragen. Vervolgacties hebben een antwoord nodig dat niemand vraagt."
        case .restrict: "Daar niet meer vragen, eerst als proef; elders wel. De vraag telt ook bij een ander voorstel."
        case .discuss: "Bespreken. Er is weinig of onzeker gebruik, of er komt nooit een antwoord."
        case .keep: "Blijven vragen. Het antwoord is vaak genoeg nodig, of de vraag is beschermd."
        case .undecided: "Afwachten, of eerst meetbaar maken. De reden staat bij de vraag."
        }
    }
}
