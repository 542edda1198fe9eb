import Metrics
import RegistrationLog

/// The words of the first screen: what is asked, what was found, and what to bear in mind.
struct SummaryWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns
    let withheld: SmallCellsWording

    let unknownPeriod = "periode onbekend"
    let audience = "Rapport voor het managementteam"
    let decisionLabel = "Gevraagd besluit"
    let findingLabel = "Bevinding"
    let reservationLabel = "Voorbehoud"

    /// The title of the page in the browser.
    func title(report: String, period: String) -> String {
        "Uitvraag en gebruik – rapport \(report) – \(period)"
    }

    /// What the report is about: its name, the period and how much was registered.
    func subject(report: String, period: String, registrations: PublishedCount, products: Int) -> Prose {
        """
        Rapport \(name: report) · \(period) · \(nouns.registration.counted(registrations)) \
        van \(nouns.product.counted(products))
        """
    }

    /// Says that figures are limited to a period that the user chose.
    func limitedPeriod(_ period: String) -> String {
        "Alle cijfers gaan over registraties uit de gekozen periode: \(period)."
    }

    /// The decision that is asked; `products` are those with a question that may go.
    func decision(_ questions: QuestionCounts, _ proposals: ProposalCounts, products: Int) -> String {
        let reconsider = questions[.reconsider]
        let neverAnswered = questions[.neverAnswered]
        if questions.asked == 0 { return "Er valt niets te besluiten: er zijn geen vragen om te beoordelen." }
        let decisions = decisions(proposals, products: products)
        if !decisions.isEmpty { return decisions.joined(separator: " ") }
        if reconsider > 0 {
            return "Bespreek \(nouns.question.counted(reconsider)) waarvan het gebruik te laag of te onzeker is."
        }
        if neverAnswered > 0 {
            return "Bespreek \(nouns.question.counted(neverAnswered)) waarop nooit een antwoord komt."
        }
        if questions[.notMeasurable] == questions.asked {
            return "Besluit om eerst vast te leggen welke antwoorden een vervolgactie gebruikt."
        }
        return "Er is nu geen besluit nodig: van geen enkele vraag staat vast dat zij weg kan."
    }

    /// A sentence for each kind of proposal that changes what is asked; none where none does.
    private func decisions(_ proposals: ProposalCounts, products: Int) -> [String] {
        func stopped(_ number: Int) -> String { "\(numbers.count(number)) gestopte \(nouns.question.form(number))" }
        let sentences: [(number: Int, text: (Int) -> String)] = [
            (
                proposals[.drop],
                {
                    """
                    Besluit om \(nouns.question.counted($0)) bij \(nouns.product.counted(products)) \
                    op proef niet meer te stellen.
                    """
                }
            ),
            (proposals[.stopForGood], { "Besluit om met \(stopped($0)) definitief te stoppen." }),
            (proposals[.restore], { "Besluit om \(stopped($0)) terug te zetten." }),
            (proposals[.add], { "Besluit om \(nouns.question.counted($0)) toe te voegen." }),
        ]
        return sentences.filter { $0.number > 0 }.map { $0.text($0.number) }
    }

    /// How many of the questions with answers have ever been used.
    func finding(used: Int, captured: Int) -> String {
        switch (used, captured) {
        case (_, 0): "Er is op geen enkele vraag een antwoord vastgelegd."
        case (0, 1): "Er is 1 beantwoorde vraag; van het antwoord is geen aantoonbaar gebruik gevonden."
        case (0, _): "Van \(all(captured)) is geen aantoonbaar gebruik gevonden."
        case (1, 1): "Er is 1 beantwoorde vraag; het antwoord is aantoonbaar gebruikt."
        case (captured, _): "Van \(all(captured)) is het antwoord ooit aantoonbaar gebruikt."
        default:
            """
            Van \(numbers.count(used)) van de \(nouns.answeredQuestion.counted(captured)) \
            is het antwoord ooit aantoonbaar gebruikt.
            """
        }
    }

    private func all(_ captured: Int) -> String { "alle \(nouns.answeredQuestion.counted(captured))" }

    /// Where most questions may go: products with how many of their questions; empty without any.
    func mostDroppable(_ products: [(name: String, droppable: Int, asked: Int)]) -> Prose? {
        guard !products.isEmpty else { return nil }
        let parts = products.map { product -> Prose in
            "\(name: product.name) (\(numbers.count(product.droppable)) van \(numbers.count(product.asked)))"
        }
        return "De meeste vragen kunnen weg bij \(lists.prose(parts))."
    }

    /// The reservation that changes the decision most.
    func reservation(_ reservation: Reservation) -> String {
        switch reservation {
        case .noRegistrations: "Zonder registraties zegt dit rapport niets over vragen."
        case .rejectedRows(let share):
            "\(share) van de rijen is afgekeurd; de cijfers kunnen daardoor een verkeerd beeld geven."
        case .rejectedText(let share, let file):
            "\(share) van \(file) is afgekeurd; de cijfers kunnen daardoor een verkeerd beeld geven."
        case .sameAnswer(let number):
            """
            Bij \(nouns.question.counted(number)) vult één en hetzelfde antwoord de meeste cellen; betekent dat «niet \
            ingevuld», dan klopt het oordeel niet.
            """
        case .noFollowUp: "Er is geen enkele vervolgactie gevonden; of antwoorden gebruikt zijn, is niet te zien."
        case .nothingJoins:
            "De gelezen vervolgacties horen niet bij deze registraties; of antwoorden gebruikt zijn, is niet te zien."
        case .lowCoverage(let share):
            "Bij maar \(share) van de registraties staat een vervolgactie; gebruik kan dus buiten beeld blijven."
        case .lowCoverageLeftOut: withheld.lowCoverage
        case .notMeasurable(let number, let asked) where number == asked:
            "Wij kunnen over geen enkele vraag iets zeggen: gebruik is niet te meten."
        case .notMeasurable(let number, let asked):
            """
            Voor \(numbers.count(number)) van de \(nouns.question.counted(asked)) kunnen wij niets zeggen: \
            gebruik is niet te meten.
            """
        case .insufficientData(let number):
            "Over \(nouns.question.counted(number)) zijn er nog te weinig gegevens."
        case .readingLeavesNoTrace:
            "Wij zien alleen gebruik dat is vastgelegd; of iemand een antwoord heeft gelezen, weten wij niet."
        }
    }
}
