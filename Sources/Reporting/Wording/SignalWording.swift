import Metrics
import RegistrationLog

/// The words around the signals of the front office.
struct SignalWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let nouns: Nouns
    let common: CommonWording
    let terms: TermWording

    let linkText = "Signalen"
    let columns = ["Vraag", "Product", "Signalen", "Voorstel"]
    let wholeProduct = "het product als geheel"
    let noProposal = "geen voorstel"
    let none = "Er zijn geen signalen van de werkvloer ingelezen."
    let chapterHeading = "Signalen van de werkvloer"
    let explanation = """
        Een signaal is een opmerking van de werkvloer dat een vraag wel of niet werkt. Signalen tellen niet mee in het \
        voorstel.
        """

    func heading(total: PublishedCount) -> String {
        switch total {
        case .leftOut: "Signalen: weggelaten"
        case 0: "Signalen: de werkvloer is nog niet gehoord"
        case 1: "Signalen: de werkvloer gaf 1 signaal"
        default: "Signalen: de werkvloer gaf \(nouns.signal.counted(total))"
        }
    }

    func caption(total: PublishedCount) -> Prose {
        "Signalen per vraag en product, alle ingelezen signalen; n = \(nouns.signal.counted(total))"
    }

    /// How many signals are about questions that may go; nil without such signals.
    func aboutDroppable(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er gaat 1 signaal over een vraag die weg kan."
        default: "Er gaan \(nouns.signal.counted(number)) over vragen die weg kunnen."
        }
    }

    /// Signals about products that have no figures; nil without such signals.
    func elsewhere(_ number: PublishedCount) -> String? {
        switch number {
        case 0, .leftOut: nil
        case 1: "Daarnaast gaat 1 signaal over een product zonder registraties in dit rapport."
        default: "Daarnaast gaan \(nouns.signal.counted(number)) over producten zonder registraties in dit rapport."
        }
    }

    /// That there are texts which the report does not show, and how to show them.
    let textsLeftOut = """
        De teksten van de signalen staan niet in dit rapport. Wilt u ze laten zien? \
        Zet signal_texts: true in kcc.yaml.
        """
    /// That nothing is said of signals, whether there are any or not.
    let withheld = "Of er signalen zijn en wat zij zeggen, is weggelaten."

    /// What a group of quoted signals is about.
    func quotes(about question: String?, figures: PublishedField?) -> Prose {
        guard let question else { return "Over het product als geheel" }
        guard let figures, let proposal = Proposal(figures) else { return "Over \(name: question)" }
        let use = common.use(figures)
        return "Over \(name: question); gebruikt: \(use), voorstel: \(terms.name(of: proposal))"
    }

    /// What the signals about a question say of it, such as `3 overbodig, 1 nodig, 1 zonder strekking`; only how many there are
    /// where that may not be published.
    func byDirection(_ signals: QuestionSignals<PublishedCount>) -> String {
        guard let exact = signals.exact else { return numbers.leftOut }
        return exact.all == 0 ? "geen signalen" : directions(exact)
    }

    /// What the signals about a question say of it, beside how many there are; nil where none says anything of the kind.
    func directionNote(_ signals: QuestionSignals<PublishedCount>) -> String? {
        guard let exact = signals.exact, exact.needless + exact.needed > 0 else { return nil }
        return directions(exact)
    }

    /// How often something was said in the same words, when, and what it says of the question.
    func source(of quote: SignalQuote) -> String {
        let said = quote.counts.needless + quote.counts.needed > 0 ? " (\(directions(quote.counts)))" : ""
        let (first, last) = (dates.day(quote.days.lowerBound), dates.day(quote.days.upperBound))
        let times = "\(numbers.count(quote.counts.all)) keer"
        if first != last { return "\(times), van \(first) tot en met \(last)\(said)" }
        return quote.counts.all == 1 ? "\(first)\(said)" : "\(times) op \(first)\(said)"
    }

    /// That figures and front office point the same way, or do not; nil where nothing can be held together.
    func agreement(_ agreement: SignalAgreement) -> String? {
        switch (agreement.agreeing, agreement.opposed) {
        case (0, 0): nil
        case (let agreeing, 0): "Cijfers en werkvloer wijzen dezelfde kant op bij \(nouns.question.counted(agreeing))."
        case (0, let opposed): "Cijfers en werkvloer wijzen een andere kant op bij \(nouns.question.counted(opposed))."
        case (let agreeing, let opposed):
            """
            Cijfers en werkvloer wijzen dezelfde kant op bij \(nouns.question.counted(agreeing)), \
            en een andere kant bij \(numbers.count(opposed)).
            """
        }
    }

    private func directions(_ signals: QuestionSignals<Int>) -> String {
        [
            (signals.needless, "overbodig"), (signals.needed, "nodig"),
            (signals.all - signals.needless - signals.needed, "zonder strekking"),
        ]
        .filter { $0.0 > 0 }.map { "\(numbers.count($0.0)) \($0.1)" }.joined(separator: ", ")
    }
}
