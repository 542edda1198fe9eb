import Metrics
import RegistrationLog

/// The words of the chapter of a product.
enum ChapterWording {
    static let linkText = "Per product"
    static let openAll = "Alle hoofdstukken openen"
    static let closeAll = "Alle hoofdstukken sluiten"
    static let questionColumns = [
        "Vraag", "Beantwoord", "Gebruikt", "Zekerheid (95%)", "Soort bewijs", "Baat voor", "Gemist", "Laatst gebruikt",
        "Signalen", "Voorstel",
    ]
    static let coverageColumns = ["Aantal vragen", "Vervolgacties geholpen"]
    static let notAsked = "niet gevraagd"
    static let onlyMissed = "alleen gemist"
    static let noEvidence = "geen"
    static let notSeen = "niet gezien"
    static let files = "De cijfers staan ook in velden.csv en maanden.csv, naast dit rapport."

    /// Text on the fold of a chapter.
    static func fold(questions: Int) -> String { "Toon \(Noun.question.counted(questions)) en de cijfers" }

    /// What was found, what may go and what cannot be measured, in a sentence each.
    static func lead(_ product: ProductFigures) -> String {
        let finding = SummaryWording.finding(used: product.everUsedFields, captured: product.capturedFields)
        let parts = [
            finding, droppable(product.count(of: .drop)), notMeasurable(product.count(of: .notMeasurable)),
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private static func droppable(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er kan 1 vraag weg."
        default: "Er kunnen \(Noun.question.counted(number)) weg."
        }
    }

    /// That nothing was seen is no finding where nothing could be seen.
    private static func notMeasurable(_ number: Int) -> String? {
        number == 0 ? nil : "Bij \(Noun.question.counted(number)) is gebruik niet te meten."
    }

    static func questionCaption(product: String, period: String, registrations: PublishedCount, mature: PublishedCount)
        -> Prose
    {
        """
        Vragen bij \(name: product), \(period); n = \(Noun.registration.counted(registrations)), \
        waarvan \(NumberText.count(mature)) oud genoeg om gebruik te tellen
        """
    }

    static func coverageCaption(product: String, registrations: Int) -> Prose {
        "De eerste vragen bij \(name: product); n = \(Noun.registration.counted(registrations)) met gebruik"
    }

    /// How few questions would do.
    static func coverage(needed: Int, asked: Int, percent: Int) -> String {
        if asked == 1 { return "De enige vraag is genoeg voor \(percent)% van de vervolgacties." }
        if needed == asked {
            return "Voor \(percent)% van de vervolgacties zijn alle \(Noun.question.counted(asked)) nodig."
        }
        let questions = "\(NumberText.count(needed)) van de \(Noun.question.counted(asked))"
        return "Met \(questions) is \(percent)% van de vervolgacties geholpen."
    }

    static let noCoverage = "Er is geen vervolgactie gevonden die een antwoord aantoonbaar gebruikt."

    static func coverageSubtitle(period: String, registrations: Int) -> String {
        "Deel van de registraties met gebruik, naar aantal vragen; \(period); n = \(NumberText.count(registrations))."
    }

    /// What the drawing beside the use of a question means.
    static func scale(percent: Int) -> String {
        """
        De balk loopt van 0 tot \(percent)% van de antwoorden. De streep toont waar het echte gebruik met 95% zekerheid \
        ligt.
        """
    }

    /// A point of the coverage curve that is pointed out.
    static func coveragePoint(fields: Int, percent: Int) -> String { "\(Noun.question.counted(fields)): \(percent)%" }

    /// How the curve runs, for who cannot see it.
    static func coverageDescription(_ points: [(percent: Int, fields: Int)]) -> String {
        let parts = points.map { "\($0.percent)% met \(Noun.question.counted($0.fields))" }
        return "Een trap omhoog: \(DutchList.text(parts))."
    }

    /// What is known of a question beside its figures; nil where nothing is.
    static func note(_ data: PersonalDataFinding?, settings: FieldSettings?) -> String? {
        let parts = [
            CommonWording.personalData(data), settings?.purpose.map { "doel: \($0)" },
            settings?.legalBasis.map { "grondslag: \($0)" },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// Use in registrations that are too young to count in the rate.
    static func recentUse(_ number: Int) -> String { "en \(NumberText.count(number)) keer in jongere registraties" }

    /// The kinds of evidence of a question with how many registrations rest on each, where that may be told.
    static func evidence(_ figures: FieldFigures) -> String {
        if figures.isEvidenceShown, figures.withheld.isShown(.chance) {
            return evidence(figures.evidence, chance: figures.chance)
        }
        let told = figures.isEvidenceShown ? evidence(figures.evidence, chance: 0) : NumberText.leftOut
        guard figures.chance > 0 else { return told }
        let chance = "toeval \(NumberText.count(figures.published(.chance)))"
        return told == noEvidence ? chance : "\(told), \(chance)"
    }

    /// The kinds of evidence with how many registrations rest on each.
    static func evidence(_ counts: EvidenceCounts, chance: Int) -> String {
        let kinds = [
            ("expliciet", counts.explicit), ("overgenomen", counts.carried), ("vereist", counts.required),
            ("toeval", chance),
        ]
        return counted(kinds) ?? noEvidence
    }

    /// Who gains, with in how many registrations.
    static func beneficiaries(_ counts: BeneficiaryCounts) -> String {
        let kinds = [
            ("burger", counts.citizen), ("beide", counts.both), ("organisatie", counts.organisation),
            ("onbekend", counts.unknown),
        ]
        return counted(kinds) ?? "niemand"
    }

    private static func counted(_ kinds: [(String, Int)]) -> String? {
        let parts = kinds.filter { $0.1 > 0 }.map { "\($0.0) \(NumberText.count($0.1))" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
