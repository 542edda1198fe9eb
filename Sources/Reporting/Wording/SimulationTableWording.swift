import Metrics
import RegistrationLog

/// The words of the tables of a simulation, and of what they rest on.
struct SimulationTableWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let durations: DurationText
    let nouns: Nouns
    let common: CommonWording
    let chapters: ChapterWording
    let decisions: DecisionWording
    let rules: RuleWording

    let productsLink = "Per product"
    let questionsLink = "Per vraag"
    let basisLink = "Waar dit op rust"
    let basisHeading = "Waar dit op rust: periode, tijd per vraag en begrippen"
    let productColumn = "Product"
    let channelColumn = "Product en kanaal"
    let questionColumns = [
        "Vraag", "Product", "Besluit", "Bespaard", "Zonder antwoord", "Baat voor", "Hoogstens verborgen",
    ]
    let all = "Alle producten"
    let notSimulated = "niet nagerekend"
    let noBound = "geen grens"
    let noProducts = "Er zijn geen registraties."
    let noQuestions = "Dit voorstel verandert geen enkele vraag."
    let factColumns = ["Gegeven", "Waarde"]
    let fileColumns = ["Bestand", "Soort", "Rijen", "Afgekeurd"]
    let factCaption: Prose = "Gegevens van deze simulatie"
    let programLabel = "Programma"
    let periodLabel = "Registraties van"
    let proposalLabel = "Voorstel"
    let ownProposal = "de voorstellen van het rapport zelf"
    let notPlaced = "niet ingelezen"
    let privacy = """
        Deze pagina bevat geen antwoorden van burgers, behalve de waarden in een regel, en geen namen van medewerkers.
        """
    let repeatable = "Dezelfde bestanden, instellingen en besluiten geven precies dezelfde pagina."

    /// The names of the columns behind the first; `hasHours` says whether it is known how long a question takes.
    func countColumns(hasHours: Bool) -> [String] {
        ["Registraties", "Vragen nu", "Vragen straks", "Bespaard"] + (hasHours ? ["Uren bespaard"] : [])
            + ["Zonder antwoord", "Van wat oud genoeg is (95% zekerheid)", "Baat voor"]
    }

    /// Of which product most is saved.
    func productHeading(_ most: SimulatedProduct?) -> Prose {
        guard let most else { return "Per product: er vervalt niets" }
        return
            "Per product: het meest vervalt bij «\(name: most.label.name)» (\(nouns.question.counted(most.counts.saved)))"
    }

    /// The title of the table of products.
    func productCaption(period: String, registrations: Int) -> Prose {
        "Vragen nu en straks per product, \(period); n = \(nouns.registration.counted(registrations))"
    }

    /// The title of the table of channels.
    func channelCaption(period: String, registrations: Int) -> Prose {
        "Hetzelfde per kanaal, \(period); n = \(nouns.registration.counted(registrations))"
    }

    /// A product, and a channel of it.
    func channel(_ channel: AttributeValue?, of product: Product) -> Prose {
        "\(name: product.name) · \(name: channel?.name ?? RegistrationAttribute.empty)"
    }

    /// Where the numbers of products stand too.
    let productNote: Prose =
        "Uren gaan over deze registraties, niet over een jaar. Alle cijfers: \(file: "simulatie.csv")."

    /// Where the numbers of channels stand too, and that so many channels stand there alone.
    func channelNote(others: Int) -> Prose {
        let more = others == 0 ? "" : ", ook die van \(numbers.count(others)) andere kanalen"
        return "Alle cijfers: \(file: "simulatie.csv")\(more)."
    }

    /// Hours with their interval, rounded outwards.
    func hours(_ saved: SavedHours) -> String {
        let text = durations.number(ofHours: saved.hours)
        guard let interval = saved.interval, saved.hours > 0 else { return text }
        let (low, high) = durations.numbers(ofHours: interval)
        return "\(text) (\(low) tot \(high))"
    }

    /// How many of the registrations that are old enough had such an answer, with the interval in 1.000.
    func certainty(_ counts: SimulatedCounts) -> String {
        guard let interval = counts.interval else { return common.noData }
        let found = "\(numbers.count(counts.matureWithoutAnswer)) van \(numbers.count(counts.mature))"
        if Ratio(counts.matureWithoutAnswer, counts.mature).isOfFewCases { return found }
        return "\(found); \(decisions.range(interval, cases: counts.mature))"
    }

    /// Who gains, with in how many registrations.
    func beneficiaries(_ counts: BeneficiaryCounts) -> String { chapters.beneficiaries(counts) }

    /// How many questions change.
    func questionHeading(_ number: Int) -> Prose {
        switch number {
        case 0: "Per vraag: er verandert niets"
        case 1: "Per vraag: 1 vraag verandert"
        default: "Per vraag: \(nouns.question.counted(number)) veranderen"
        }
    }

    /// The title of the table of questions.
    func questionCaption(period: String, answers: Int) -> Prose {
        "Wat het voorstel met elke vraag doet, \(period); n = \(nouns.answer.counted(answers))"
    }

    /// What is decided of a question, with the condition under which it is not asked, and from when on that was simulated.
    func decision(_ question: SimulatedQuestion) -> Prose {
        guard let rule = question.rule, !rule.values.isEmpty else { return Prose(question.decision.dutch) }
        let since = rule.firstDay.map { "; telt vanaf \(dates.day($0))" } ?? ""
        return "niet vragen \(rules.condition(rule.attribute, values: rule.values))\(since)"
    }

    /// How many uses may be hidden in what would not have been asked, rounded up.
    func hidden(_ question: SimulatedQuestion) -> String {
        guard let most = question.shownHiddenUses else { return noBound }
        return FixedDecimal(most, decimals: 0, rounding: .up).map(numbers.decimal) ?? numbers.unknown
    }

    /// Where the numbers of questions stand too.
    let questionNote: Prose = "Alle cijfers: \(file: "simulatie_velden.csv")."

    /// The title of the list of files.
    func fileCaption(_ files: Int) -> Prose { "Ingelezen bestanden; n = \(nouns.file.counted(files))" }
}
