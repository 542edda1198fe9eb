import Metrics
import RegistrationLog

/// The words of what a proposal rests on.
struct GroundWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let nouns: Nouns
    let surveys: SurveyWording
    let withheld: SmallCellsWording

    /// All grounds of the judgement on a question, in the order in which they weigh; empty where there is no judgement.
    ///
    /// Where it is too early to judge, that use is not surely frequent is no news.
    func reason(_ figures: PublishedField) -> Prose {
        let grounds = figures.judgement?.grounds ?? []
        let isEarly = grounds.contains { if case .onlyUsedLately = $0 { true } else { false } }
        let sentences =
            grounds.filter { if case .notSurelyOften = $0 { !isEarly } else { true } }.map { text($0, figures) }
            + [sample(figures)].compactMap { $0 }
        return sentences.dropFirst().reduce(sentences.first ?? "") { "\($0) \($1)" }
    }

    /// A sentence or more for each ground of the judgement on a question, all of them, and what a sample says of it.
    func sentences(_ figures: PublishedField) -> [Prose] {
        (figures.judgement?.grounds ?? []).map { text($0, figures) } + [sample(figures)].compactMap { $0 }
    }

    /// What a sample says of the answer, where the judgement rests on it.
    private func sample(_ figures: PublishedField) -> Prose? {
        guard let verdict = figures.verdict, [.drop, .keep, .reconsider, .insufficientData].contains(verdict) else {
            return nil
        }
        return figures.usage.measured.lookedAt.published.flatMap(surveys.finding).map { Prose($0) }
    }

    /// What a proposal to drop supposes, as the list on the page says it beside its grounds; nil where it supposes nothing.
    func condition(_ condition: DropCondition?) -> String? {
        condition == .followUpIsComplete ? "onder voorwaarde" : nil
    }

    /// What all proposals to drop questions of a product suppose, with the switch that settles it.
    func condition(product: String) -> Prose {
        """
        Voorwaarde voor \(name: product): alle vervolgacties staan in deze export. \
        Klopt dat? Zet follow_up_complete: true in kcc.yaml.
        """
    }

    /// A ground, as one or more sentences.
    func text(_ ground: Ground, _ figures: PublishedField) -> Prose {
        switch ground {
        case .protected(let reason): "Beschermd: \(name: reason)."
        case .neverAnswered(let asked): "\(numbers.count(asked)) keer gevraagd, nooit een antwoord vastgelegd."
        case .neededWhereMissing(.leftOut): Prose(withheld.missing)
        case .neededWhereMissing(let number):
            "In \(nouns.registration.counted(number)) was dit antwoord nodig, maar niet vastgelegd."
        case .resembles(let name): "Vervolgacties noemen «\(name: name)», wat niemand vraagt. Is dat deze vraag?"
        case .hardlyVisible(let visible, let blind): Prose(hardlyVisible(visible, blind))
        case .unused: "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen."
        case .tooFewCaptures(let needed, let day): Prose(tooFew(needed.published ?? nil, day.published ?? nil, figures))
        case .usedOftenEnough(let used, let beneficiaries): Prose(often(used, beneficiaries))
        case .onlyTakenOver: "Een ander systeem nam het antwoord over. Misschien las niemand het."
        case .notSurelyOften(let threshold):
            """
            Het antwoord is wel gebruikt. Of dat minstens \(numbers.setting((threshold.value ?? 0) * 100))% van de keren is, \
            staat niet vast.
            """
        case .onlyUsedLately: Prose(lately(figures))
        case .rateLeftOut(let used): Prose(withheld.reconsider(used))
        }
    }

    private func hardlyVisible(_ visible: PublishedCount, _ blind: PublishedCount) -> String {
        if visible == .leftOut { return withheld.hardlyVisible }
        let seen =
            visible == 0
            ? "Deze gegevens kunnen geen gebruik laten zien."
            : "Gebruik kon maar bij \(nouns.answer.counted(visible)) te zien zijn."
        guard blind.isPositive else { return seen }
        return "\(seen) Bij \(nouns.answer.counted(blind)) was er wel een vervolgactie, maar kon dat niet."
    }

    private func tooFew(_ needed: Int?, _ day: CalendarDate?, _ figures: PublishedField) -> String {
        guard let needed, needed > 0 else { return "Wij zagen geen gebruik, maar er zijn te weinig gegevens." }
        let open = """
            Wij zagen geen gebruik, maar er \(needed == 1 ? "is" : "zijn") nog \(numbers.count(needed)) gemeten \
            \(nouns.answer.form(needed)) nodig.
            """
        let from = day.map { "Te beslissen vanaf \(dates.day($0))." }
        return ([open, from, measured(figures)] as [String?]).compactMap { $0 }.joined(separator: " ")
    }

    /// How many of the mature captures count, and why not all; nil where all do.
    private func measured(_ figures: PublishedField) -> String? {
        guard let captured = figures.usage.captured.exact, let measured = figures.usage.measured.count.exact,
            measured < captured
        else { return nil }
        return """
            Van \(nouns.answer.counted(captured)) tellen er \(numbers.count(measured)): \
            bij een deel van de vervolgacties kon gebruik niet te zien zijn.
            """
    }

    private func often(_ used: PublishedCount, _ beneficiaries: Published<BeneficiaryCounts>) -> String {
        let often = "Vaak genoeg gebruikt."
        guard let gain = beneficiaries.published else { return withheld.keep }
        let citizen = gain.citizen + gain.both
        if citizen > 0 { return "\(often) \(cases(citizen, of: used)) was de burger ermee geholpen." }
        guard gain.organisation > 0 else { return "\(often) Onbekend is wie ermee geholpen was." }
        let rest = gain.unknown == 0 ? "" : " Van de rest is het onbekend."
        return "\(often) \(cases(gain.organisation, of: used)) was alleen de organisatie ermee geholpen.\(rest)"
    }

    /// In how many of the cases of use something holds, of which there is at least one.
    private func cases(_ number: Int, of used: PublishedCount) -> String {
        guard .exact(number) == used else {
            return "In \(numbers.count(number)) van de \(numbers.count(used)) gevallen"
        }
        switch number {
        case 1: return "In dat ene geval"
        case 2: return "In beide gevallen"
        default: return "In alle \(numbers.count(number)) gevallen"
        }
    }

    /// That an answer was used in young registrations alone.
    private func lately(_ figures: PublishedField) -> String {
        let young = figures.counts.used == 1 ? "een jonge registratie" : "jonge registraties"
        return "Alleen gebruikt in \(young); te vroeg om te oordelen."
    }
}
