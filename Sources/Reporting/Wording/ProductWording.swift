import Metrics
import RegistrationLog

/// The words around the table of products.
struct ProductWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let questionDurations: QuestionDurationWording
    let nouns: Nouns
    let common: CommonWording
    let withheld: SmallCellsWording

    let linkText = "Producten"
    let empty = "Er zijn geen producten met registraties."
    let total = "Alle producten"
    let files: Prose = "De cijfers van deze tabel staan ook in \(file: "producten.csv"), naast dit rapport."
    let barExplanation = """
        De balk toont van hoeveel beantwoorde vragen het antwoord ooit aantoonbaar is gebruikt.
        """

    let recent = """
        Vragen per gesprek gaan over de laatste 90 dagen van een product.
        """
    let noConversations = "geen gesprekken"

    func columns(hasHours: Bool) -> [String] {
        [
            "Product", "Registraties", "Met vervolgactie", "Vragen ooit gebruikt", "Schrappen", "Vragen per gesprek nu",
            "Voorstel",
        ] + (hasHours ? ["Uur per jaar te winnen", "Uur per jaar al gewonnen"] : [])
    }

    /// Since when there were no conversations about a product; nil where there were of late.
    func silence(_ present: ProductPresent) -> String? {
        guard present.isSilent, let last = present.lastDay else { return nil }
        return "\(noConversations) sinds \(dates.day(last))"
    }

    /// The heading, which names the product of which most may go; nil where nothing may.
    func heading(_ product: PublishedProduct?) -> Prose {
        guard let product else { return "Producten: nergens kan met zekerheid een vraag weg" }
        return heading(product.name, droppable: product.proposals[.drop], asked: product.questions.asked)
    }

    /// The heading for the product `name`, of which `droppable` of the questions asked may go.
    func heading(_ name: String, droppable: Int, asked: Int) -> Prose {
        """
        Producten: \(name: name) heeft de meeste vragen die weg kunnen \
        (\(numbers.count(droppable)) van \(numbers.count(asked)))
        """
    }

    func caption(period: String, registrations: PublishedCount) -> Prose {
        "Gebruik per product, \(period); n = \(nouns.registration.counted(registrations))"
    }

    /// How many questions say nothing since their use cannot be measured; nil where there are none.
    func notMeasurable(_ number: Int) -> String? {
        number == 0 ? nil : "\(numbers.count(number)) niet meetbaar"
    }

    /// What the columns of hours count and rest on, or why there are none; `finding` is what handling times show.
    func hours(_ duration: QuestionDuration?, finding: HandlingTimeFinding?) -> Prose {
        let sentences = questionDurations.sentences(duration, finding: finding)
        if duration == nil { return sentences }
        let columns: Prose = """
            Te winnen zijn uren aan vragen met voorstel «schrappen»; al gewonnen zijn uren aan gestopte vragen. \
            Uren gaan over 365 dagen. Zijn er minder dagen, dan zijn zij omgerekend naar een jaar.
            """
        return "\(columns) \(sentences)"
    }

    /// Who gains by the use that was found.
    func beneficiaries(_ published: PublishedBeneficiaries) -> String {
        published.isComplete ? beneficiaries(ofAll: published.counts) : withheld.beneficiaries
    }

    private func beneficiaries(ofAll counts: BeneficiaryCounts) -> String {
        let all = counts.citizen + counts.organisation + counts.both + counts.unknown
        let known = all - counts.unknown
        guard all > 0 else {
            return "Er is geen aantoonbaar gebruik, dus ook niemand die er aantoonbaar baat bij heeft."
        }
        guard known > 0 else {
            return "Wie baat heeft bij het gebruik, is nergens vastgelegd (n = \(numbers.count(all)) keer gebruik)."
        }
        let citizen = uses(Ratio(counts.citizen + counts.both, known))
        guard counts.unknown > 0 else { return "De burger heeft baat bij \(citizen)." }
        return """
            De burger heeft baat bij \(citizen) waarvan de baathebber bekend is. \
            Bij \(common.shareWithCases(Ratio(counts.unknown, all))) is die onbekend.
            """
    }

    /// A share of the uses, such as `62% (n = 4.120) van het gebruik`, of few `7 van de 12 keer gebruik`.
    private func uses(_ ratio: Ratio) -> String {
        guard ratio.isOfFewCases else { return "\(common.shareWithCases(ratio)) van het gebruik" }
        let all = ratio.denominator == 1 ? "1" : "de \(numbers.count(ratio.denominator))"
        return "\(numbers.count(ratio.numerator)) van \(all) keer gebruik"
    }
}
