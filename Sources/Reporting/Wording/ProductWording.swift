import Metrics
import RegistrationLog

/// The words around the table of products.
struct ProductWording: Sendable {
    let numbers: NumberText
    let durations: DurationText
    let nouns: Nouns
    let common: CommonWording
    let withheld: SmallCellsWording

    let linkText = "Producten"
    let empty = "Er zijn geen producten met registraties."
    let total = "Alle producten"
    let files = "De cijfers van deze tabel staan ook in producten.csv, naast dit rapport."
    let barExplanation = """
        De balk toont van hoeveel beantwoorde vragen het antwoord ooit aantoonbaar is gebruikt.
        """

    let scaling = "Uren zijn omgerekend naar twaalf maanden."

    func columns(assumption: SecondsPerQuestion?) -> [String] {
        [
            "Product", "Registraties", "Met vervolgactie", "Vragen ooit gebruikt", "Kan weg", "Vragen per gesprek nu",
            "Voorstel", assumption == nil ? "Uur per jaar per seconde" : "Uur per jaar",
        ]
    }

    /// The heading, which names the product of which most may go.
    func heading(mostDroppable: String?) -> Prose {
        guard let name = mostDroppable else { return "Producten: nergens kan met zekerheid een vraag weg" }
        return "Producten: bij \(name: name) kunnen de meeste vragen weg"
    }

    func caption(period: String, registrations: PublishedCount) -> Prose {
        "Gebruik per product, \(period); n = \(nouns.registration.counted(registrations))"
    }

    /// How many questions say nothing since their use cannot be measured; nil where there are none.
    func notMeasurable(_ number: Int) -> String? {
        number == 0 ? nil : "\(numbers.count(number)) niet meetbaar"
    }

    /// What the last column counts.
    func hours(_ assumption: SecondsPerQuestion?) -> Prose {
        guard let assumption else {
            return
                "De laatste kolom toont wat elke seconde per vraag de burger per jaar kost, aan vragen die weg kunnen."
        }
        let column = "De laatste kolom toont de tijd van de burger per jaar aan vragen die weg kunnen."
        let seconds = "Een vraag duurt \(durations.seconds(assumption.value))"
        guard let source = assumption.source else { return "\(column) \(seconds)." }
        return "\(column) \(seconds) (\(name: source))."
    }

    /// Who gains by the use that was found.
    func beneficiaries(_ told: PublishedBeneficiaries) -> String {
        let counts = told.counts
        if told.isComplete { return beneficiaries(ofAll: counts) }
        let all = counts.citizen + counts.organisation + counts.both + counts.unknown
        guard all > 0 else { return withheld.beneficiaries }
        return "\(beneficiaries(ofAll: counts)) \(withheld.partialBeneficiaries)"
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
        let citizen = common.shareWithCases(Ratio(counts.citizen + counts.both, known))
        guard counts.unknown > 0 else { return "De burger heeft baat bij \(citizen) van het gebruik." }
        return """
            De burger heeft baat bij \(citizen) van het gebruik waarvan de baathebber bekend is. \
            Bij \(common.shareWithCases(Ratio(counts.unknown, all))) is die onbekend.
            """
    }
}
