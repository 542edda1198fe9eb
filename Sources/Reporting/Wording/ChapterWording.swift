import Metrics
import RegistrationLog

/// The words of the chapter of a product.
///
/// A class for its size alone, as ``Wording`` is: every question would copy all its parts several times.
final class ChapterWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let common: CommonWording
    let summary: SummaryWording

    let linkText = "Per product"
    let openAll = "Alle hoofdstukken openen"
    let closeAll = "Alle hoofdstukken sluiten"
    let questionColumns = [
        "Vraag", "Beantwoord", "Gebruikt van wat oud genoeg is", "Zekerheid (95%)", "Soort bewijs", "Baat voor",
        "Gemist", "Laatst gebruikt", "Signalen", "Voorstel",
    ]
    let coverageColumns = ["Aantal vragen", "Vervolgacties geholpen"]
    let notAsked = "niet gevraagd"
    let onlyMissed = "alleen gemist"
    let noEvidence = "geen"
    let notSeen = "niet gezien"
    let files: Prose = """
        De cijfers staan ook in \(file: "velden.csv") en \(file: "maanden.csv"), naast dit rapport.
        """

    /// Puts the sentences together with how the language writes what stands in them.
    init(
        numbers: NumberText, dates: DateText, lists: ListText, nouns: Nouns, common: CommonWording,
        summary: SummaryWording
    ) {
        self.numbers = numbers
        self.dates = dates
        self.lists = lists
        self.nouns = nouns
        self.common = common
        self.summary = summary
    }

    /// How often a question was answered, of how often it was asked.
    func answered(_ captured: PublishedCount, of asked: PublishedCount) -> String {
        "\(numbers.count(captured)) van \(numbers.count(asked))"
    }

    /// Since when a question is not asked any more.
    func stopped(_ day: CalendarDate) -> String { "gestopt sinds \(dates.day(day))" }

    /// Text on the fold of a chapter.
    func fold(questions: Int) -> String { "Toon \(nouns.question.counted(questions)) en de cijfers" }

    /// What was found, what may go and what cannot be measured, in a sentence each.
    func lead(_ product: PublishedProduct) -> String {
        let finding = summary.finding(used: product.questions.everUsed, captured: product.questions.captured)
        let parts = [
            finding, droppable(product.proposals[.drop]), conditional(product.proposals[.restrict]),
            stopped(product.proposals[.stopForGood]),
            restored(product.proposals[.restore]), added(product.proposals[.add]),
            notMeasurable(product.questions[.notMeasurable]),
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private func droppable(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er kan 1 vraag weg."
        default: "Er kunnen \(nouns.question.counted(number)) weg."
        }
    }

    private func conditional(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er is 1 vraag die niet in elk gesprek hoeft."
        default: "Er zijn \(nouns.question.counted(number)) die niet in elk gesprek hoeven."
        }
    }

    private func stopped(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er is 1 vraag gestopt die niet terug hoeft te komen."
        default: "Er zijn \(nouns.question.counted(number)) gestopt die niet terug hoeven te komen."
        }
    }

    private func restored(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er is 1 vraag gestopt die wel nodig is."
        default: "Er zijn \(nouns.question.counted(number)) gestopt die wel nodig zijn."
        }
    }

    private func added(_ number: Int) -> String? {
        switch number {
        case 0: nil
        case 1: "Er is 1 vraag nodig die niet wordt gesteld."
        default: "Er zijn \(nouns.question.counted(number)) nodig die niet worden gesteld."
        }
    }

    /// That nothing was seen is no finding where nothing could be seen.
    private func notMeasurable(_ number: Int) -> String? {
        number == 0 ? nil : "Bij \(nouns.question.counted(number)) is gebruik niet te meten."
    }

    func questionCaption(product: String, period: String, registrations: PublishedCount, mature: PublishedCount)
        -> Prose
    {
        """
        Vragen bij \(name: product), \(period); n = \(nouns.registration.counted(registrations)), \
        waarvan \(numbers.count(mature)) oud genoeg om gebruik te tellen
        """
    }

    func coverageCaption(product: String, registrations: Int) -> Prose {
        "De eerste vragen bij \(name: product); n = \(nouns.registration.counted(registrations)) waarin een antwoord nodig was"
    }

    /// How few questions would do for so many of the registrations that needed an answer.
    func coverage(needed: Int, asked: Int, helped: Ratio) -> String {
        let use = "\(registrations(helped)) waarin een antwoord nodig was"
        if asked == 1 { return "De enige vraag is genoeg voor \(use)." }
        if needed == asked { return "Voor \(use) zijn alle \(nouns.question.counted(asked)) nodig." }
        let questions = "\(numbers.count(needed)) van de \(nouns.question.counted(asked))"
        return "\(questions) \(needed == 1 ? "is" : "zijn") genoeg voor \(use)."
    }

    /// That all questions together would do for so many of the registrations that needed an answer, and no more, since the
    /// others lacked one.
    func outOfReach(asked: Int, helped: Ratio) -> String {
        if asked == 0 {
            return
                "Er wordt niets gevraagd; bij \(nouns.registration.counted(helped.denominator)) was een antwoord nodig."
        }
        let use = "\(registrations(helped)) waarin een antwoord nodig was"
        let rest = helped.numerator == 0 ? "" : "; bij de andere ontbrak er een"
        return asked == 1
            ? "De enige vraag is genoeg voor \(use)\(rest)."
            : "Alle \(nouns.question.counted(asked)) samen zijn genoeg voor \(use)\(rest)."
    }

    /// Some of the registrations, of which there is at least one: `alle 9 registraties`, `3 van de 9 registraties`.
    private func registrations(_ part: Ratio) -> String {
        let all = nouns.registration.counted(part.denominator)
        if part.numerator == 0 { return part.denominator == 1 ? "geen enkele registratie" : "geen van de \(all)" }
        if part.numerator == part.denominator {
            return part.denominator == 1 ? "de enige registratie" : "alle \(all)"
        }
        return "\(numbers.count(part.numerator)) van de \(all)"
    }

    /// How few questions would do, as the title of a drawing that says of what.
    func coverageTitle(needed: Int, asked: Int, percent: Int) -> String {
        "\(numbers.count(needed)) van de \(nouns.question.counted(asked)) \(needed == 1 ? "is" : "zijn") genoeg voor \(percent)%."
    }

    let noCoverage = "Er is geen vervolgactie gevonden die een antwoord aantoonbaar gebruikt."

    func coverageSubtitle(period: String, registrations: Int) -> String {
        "Deel van de registraties met gebruik, naar aantal vragen; \(period); n = \(numbers.count(registrations))."
    }

    /// What the drawing beside the use of a question means.
    func scale(percent: Int) -> String {
        """
        De balk loopt van 0 tot \(percent)% van de antwoorden. De streep toont waar het echte gebruik met 95% zekerheid \
        ligt.
        """
    }

    /// A point of the coverage curve that is pointed out.
    func coveragePoint(fields: Int, percent: Int) -> String { "\(nouns.question.counted(fields)): \(percent)%" }

    /// How the curve runs, for who cannot see it.
    func coverageDescription(_ points: [(percent: Int, fields: Int)]) -> String {
        let parts = points.map { "\($0.percent)% met \(nouns.question.counted($0.fields))" }
        return "Een trap omhoog: \(lists.text(parts))."
    }

    /// What is known of a question beside its figures; nil where nothing is.
    func note(_ data: PersonalDataFinding?, settings: FieldSettings?) -> Prose? {
        let parts: [Prose] = [
            common.personalData(data).map { Prose($0) }, settings?.purpose.map { "doel: \(name: $0)" },
            settings?.legalBasis.map { "grondslag: \(name: $0)" },
        ].compactMap { $0 }
        return parts.first.map { first in parts.dropFirst().reduce(first) { "\($0); \($1)" } }
    }

    /// Use in registrations that are too young to count in the rate.
    func recentUse(_ number: Int) -> String { "en \(numbers.count(number)) keer in jongere registraties" }

    /// The kinds of evidence of a question with how many registrations rest on each, where that may be published.
    func evidence(_ figures: PublishedField) -> String {
        let kinds = figures.uses.evidence.published
        if let kinds, let chance = figures.counts.chance.exact { return evidence(kinds, chance: chance) }
        let published = kinds.map { evidence($0, chance: 0) } ?? numbers.leftOut
        guard figures.counts.chance.isPositive else { return published }
        let chance = "toeval \(numbers.count(figures.counts.chance))"
        return published == noEvidence ? chance : "\(published), \(chance)"
    }

    /// The kinds of evidence with how many registrations rest on each.
    func evidence(_ counts: EvidenceCounts, chance: Int) -> String {
        let kinds = [
            ("expliciet", counts.explicit), ("steekproef", counts.surveyed), ("overgenomen", counts.carried),
            ("vereist", counts.required),
            ("toeval", chance),
        ]
        return counted(kinds) ?? noEvidence
    }

    /// How many types of action a question names.
    static let actionLimit = 3

    /// What was done with the answers, each with in how many registrations; nil where nothing was.
    func actions(_ actions: [UsingAction]) -> Prose? {
        guard !actions.isEmpty else { return nil }
        let named = actions.map { action -> Prose in
            "\(name: action.type.name) \(numbers.count(action.registrations))"
        }
        return "bij \(lists.prose(named, most: Self.actionLimit, others: nouns.other))"
    }

    /// Who gains, with in how many registrations.
    func beneficiaries(_ counts: BeneficiaryCounts) -> String {
        let kinds = [
            ("burger", counts.citizen), ("beide", counts.both), ("organisatie", counts.organisation),
            ("onbekend", counts.unknown),
        ]
        return counted(kinds) ?? "niemand"
    }

    private func counted(_ kinds: [(String, Int)]) -> String? {
        let parts = kinds.filter { $0.1 > 0 }.map { "\($0.0) \(numbers.count($0.1))" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
