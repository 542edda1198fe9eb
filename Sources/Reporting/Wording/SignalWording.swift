import Metrics
import RegistrationLog

/// The words around the signals of the front office.
struct SignalWording: Sendable {
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
        case .leftOut: "Signalen: de werkvloer gaf signalen"
        case 0: "Signalen: de werkvloer is nog niet gehoord"
        case 1: "Signalen: de werkvloer gaf 1 signaal"
        default: "Signalen: de werkvloer gaf \(nouns.signal.counted(total))"
        }
    }

    func caption(total: PublishedCount) -> Prose {
        total == .leftOut
            ? "Signalen per vraag en product, alle ingelezen signalen; het totaal is weggelaten"
            : "Signalen per vraag en product, alle ingelezen signalen; n = \(nouns.signal.counted(total))"
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
        case 0: nil
        case 1: "Daarnaast gaat 1 signaal over een product zonder registraties in dit rapport."
        default: "Daarnaast gaan \(nouns.signal.counted(number)) over producten zonder registraties in dit rapport."
        }
    }

    /// What a group of quoted signals is about.
    func quotes(about question: String?, figures: PublishedField?) -> Prose {
        guard let question else { return "Over het product als geheel" }
        guard let figures, let proposal = Proposal(figures) else { return "Over \(name: question)" }
        let use = common.use(figures)
        return "Over \(name: question); gebruikt: \(use), voorstel: \(terms.name(of: proposal))"
    }
}
