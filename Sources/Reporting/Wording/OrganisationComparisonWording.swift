import Metrics
import RegistrationLog

/// The words of several organisations, side by side.
///
/// Who differs from the others is said, never who does better.
struct OrganisationComparisonWording: Sendable {
    let numbers: NumberText
    let frequencies: FrequencyText
    let nouns: Nouns
    let shared: ComparisonWording

    let differingLabel = "Wie wijkt af"
    let pooledLabel = "Samen"
    /// How often an organisation uses the answers to a question.
    let figure = Noun(dutch: "cijfer", "cijfers")

    /// What the page and the data package are called.
    func title(_ organisations: Int) -> String {
        "Uitvraag en gebruik bij \(shared.organisation.counted(organisations))"
    }

    /// What the page is about.
    func subject(_ organisations: Int) -> Prose {
        "Vergelijking van \(shared.organisation.counted(organisations))"
    }

    /// That organisations have numbers instead of names.
    let anonymous = """
        De organisaties zijn genummerd. Namen van producten en vragen staan er wel: kijk vóór het delen of die een organisatie \
        verraden.
        """

    /// What was found, in a sentence.
    func heading(_ findings: OrganisationFindings, organisations: Int) -> Prose {
        let drops = findings.pooledDrops.count
        let pooled = drops == 0 ? "" : "; samen genoeg gegevens voor schrappen bij \(nouns.question.counted(drops))"
        return "\(shared.organisation.counted(organisations)): \(differing(findings))\(pooled)"
    }

    /// The heading of the organisations.
    func reportHeading(_ findings: OrganisationFindings) -> Prose { "Organisaties: \(differing(findings))" }

    private func differing(_ findings: OrganisationFindings) -> String {
        let (reports, questions) = (findings.differingReports.count, findings.differing.count)
        if findings.compared == 0 { return "te weinig gegevens om te zeggen wie afwijkt" }
        if reports == 0 { return "geen enkele wijkt aantoonbaar af van de andere" }
        let verb = reports == 1 ? "wijkt" : "wijken"
        return "\(numbers.count(reports)) \(verb) af van de andere, bij \(nouns.question.counted(questions))"
    }

    /// What is compared.
    func compared(_ findings: OrganisationFindings, organisations: Int, products: Int) -> [Prose] {
        [
            """
            \(shared.organisation.counted(organisations)), samen \(nouns.product.counted(products)) en \
            \(nouns.question.counted(findings.questions)).
            """,
            """
            Van deze vragen \(findings.shared == 1 ? "staat" : "staan") er \(numbers.count(findings.shared)) \
            in meer dan één rapport.
            """,
        ]
    }

    /// Who differs, at which question, and what chance would leave.
    func difference(_ difference: OrganisationFindings.Difference, name: Prose, report: ReportRecord) -> Prose {
        let often = if case .below = difference.point.standing { "minder vaak" } else { "vaker" }
        let (question, usage) = (difference.question, shared.usage(difference.point.field, of: report))
        return """
            Bij \(name) wijkt «\(name: question.field.name)» (\(name: question.product.name)) af van de andere: \
            \(often) gebruikt, \(usage). Door toeval ligt dat \(limits(difference.point.standing) ?? "").
            """
    }

    /// The limits between which chance alone would leave a usage rate; nil where there are none.
    func limits(_ standing: OrganisationPoint.Standing) -> String? {
        standing.limits.map {
            "tussen \(shared.percent($0.lowerBound, .down)) en \(shared.percent($0.upperBound, .up))"
        }
    }

    /// That nobody differs, or that it cannot be said.
    func noDifference(_ findings: OrganisationFindings) -> Prose {
        findings.compared == 0
            ? "Dat is niet te zeggen: voor een vraag zijn vijf organisaties met elk 30 antwoorden nodig."
            : "Niemand: \(figure.counted(findings.compared)) vergeleken, en niets ligt buiten wat toeval doet."
    }

    let differsOnly: Prose = "Afwijken is niet beter of slechter. De oorzaak is onbekend."

    /// How many questions all together would drop.
    func pooledDrops(_ findings: OrganisationFindings) -> Prose {
        let drops = findings.pooledDrops.count
        if drops == 0 { return "Ook samen zijn er bij geen enkele vraag genoeg gegevens voor schrappen." }
        return """
            Bij \(nouns.question.counted(drops)) zag niemand gebruik, en zijn er samen genoeg gegevens voor schrappen. \
            Bij \(numbers.count(findings.onlyTogether)) daarvan had geen enkele organisatie die alleen.
            """
    }

    /// A question that all together would drop.
    func pooledDrop(_ question: OrganisationFindings.Question) -> Prose {
        "Bij \(name: question.product.name): «\(name: question.field.name)», \(bound(question.field.pooled))."
    }

    let pooledOnly: Prose = "Een vraag die een organisatie beschermt of mist, staat hier niet bij."

    /// Below which frequency use lies, with certainty; that it does not apply where somebody has a use.
    func bound(_ pooled: PooledUsage) -> String {
        guard let bound = pooled.zeroUseBound else { return notApplicable }
        // What reports withhold rests on as many as those that show their counts.
        let cases = pooled.matureCaptured == 0 ? .max : pooled.matureCaptured
        return "met 95% zekerheid minder dan \(frequencies.upperBound(bound, cases: cases))"
    }

    private let notApplicable = "niet van toepassing"
}
