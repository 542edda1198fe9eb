import Metrics
import RegistrationLog

/// The words around the table of products.
enum ProductWording {
    static let linkText = "Producten"
    static let empty = "Er zijn geen producten met registraties."
    static let total = "Alle producten"
    static let files = "De cijfers van deze tabel staan ook in producten.csv, naast dit rapport."
    static let barExplanation = """
        De balk toont van hoeveel beantwoorde vragen het antwoord ooit aantoonbaar is gebruikt.
        """

    static let scaling = "Uren zijn omgerekend naar twaalf maanden."

    static func columns(assumption: SecondsPerQuestion?) -> [String] {
        [
            "Product", "Registraties", "Met vervolgactie", "Vragen ooit gebruikt", "Kan weg", "Vragen per gesprek nu",
            "Voorstel", assumption == nil ? "Uur per jaar per seconde" : "Uur per jaar",
        ]
    }

    /// The heading, which names the product of which most may go.
    static func heading(mostDroppable: String?) -> Prose {
        guard let name = mostDroppable else { return "Producten: nergens kan met zekerheid een vraag weg" }
        return "Producten: bij \(name: name) kunnen de meeste vragen weg"
    }

    static func caption(period: String, registrations: PublishedCount) -> Prose {
        "Gebruik per product, \(period); n = \(Noun.registration.counted(registrations))"
    }

    /// How many questions say nothing since their use cannot be measured; nil where there are none.
    static func notMeasurable(_ number: Int) -> String? {
        number == 0 ? nil : "\(NumberText.count(number)) niet meetbaar"
    }

    /// What the last column counts.
    static func hours(_ assumption: SecondsPerQuestion?) -> Prose {
        guard let assumption else {
            return
                "De laatste kolom toont wat elke seconde per vraag de burger per jaar kost, aan vragen die weg kunnen."
        }
        let column = "De laatste kolom toont de tijd van de burger per jaar aan vragen die weg kunnen."
        let seconds = "Een vraag duurt \(DurationText.seconds(assumption.value))"
        guard let source = assumption.source else { return "\(column) \(seconds)." }
        return "\(column) \(seconds) (\(name: source))."
    }

    /// Who gains by the use that was found.
    static func beneficiaries(_ counts: BeneficiaryCounts, areAllShown: Bool = true) -> String {
        if areAllShown { return beneficiaries(ofAll: counts) }
        let all = counts.citizen + counts.organisation + counts.both + counts.unknown
        guard all > 0 else { return SmallCellsWording.beneficiaries }
        return "\(beneficiaries(ofAll: counts)) \(SmallCellsWording.partialBeneficiaries)"
    }

    private static func beneficiaries(ofAll counts: BeneficiaryCounts) -> String {
        let all = counts.citizen + counts.organisation + counts.both + counts.unknown
        let known = all - counts.unknown
        guard all > 0 else {
            return "Er is geen aantoonbaar gebruik, dus ook niemand die er aantoonbaar baat bij heeft."
        }
        guard known > 0 else {
            return "Wie baat heeft bij het gebruik, is nergens vastgelegd (n = \(NumberText.count(all)) keer gebruik)."
        }
        let citizen = CommonWording.shareWithCases(Ratio(counts.citizen + counts.both, known))
        guard counts.unknown > 0 else { return "De burger heeft baat bij \(citizen) van het gebruik." }
        return """
            De burger heeft baat bij \(citizen) van het gebruik waarvan de baathebber bekend is. \
            Bij \(CommonWording.shareWithCases(Ratio(counts.unknown, all))) is die onbekend.
            """
    }
}
