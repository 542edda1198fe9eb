import Metrics
import RegistrationLog

/// The words of page 1: what is asked, what was found, and what to bear in mind.
struct SummaryWording: Sendable {
    let numbers: NumberText
    let durations: DurationText
    let questionDurations: QuestionDurationWording
    let lists: ListText
    let nouns: Nouns

    let unknownPeriod = "periode onbekend"
    let audience = "Rapport voor het managementteam"
    let decisionLabel = "Gevraagd besluit"
    let stoppedLabel = "Al gestopt"
    let missedLabel = "Meer vragen"
    let findingLabel = "Bevinding"
    let frontOfficeLabel = "Werkvloer"
    let reservationLabel = "Voorbehoud"

    /// The title of the page in the browser.
    func title(report: String, letterhead: Letterhead, period: String) -> String {
        let title = letterhead.title ?? "Uitvraag en gebruik – rapport \(report)"
        return [title, letterhead.organisation, period].compactMap { $0 }.joined(separator: " – ")
    }

    /// What the report is about: whose it is, its name, the period and how much was registered.
    func subject(
        report: String, letterhead: Letterhead, period: String, registrations: PublishedCount, products: Int
    ) -> Prose {
        let report: Prose = letterhead.title.map { "\(name: $0)" } ?? "Rapport \(name: report)"
        let head: Prose = letterhead.organisation.map { "\(name: $0) · \(report)" } ?? report
        return """
            \(head) · \(period) · \(nouns.registration.counted(registrations)) van \(nouns.product.counted(products))
            """
    }

    /// Says that figures are limited to a period that the user chose.
    func limitedPeriod(_ period: String) -> String {
        "Alle cijfers gaan over registraties uit de gekozen periode: \(period)."
    }

    /// The decision that is asked, in one sentence; `products` are those with a question that may go.
    func decision(_ questions: QuestionCounts, _ proposals: ProposalCounts, products: Int) -> String {
        if questions.asked == 0 { return "Er valt niets te besluiten: er zijn geen vragen om te beoordelen." }
        if proposals[.drop] > 0 {
            return """
                Wij vragen het MT: stop drie maanden met \(nouns.question.counted(proposals[.drop])) \
                bij \(nouns.product.counted(products)).
                """
        }
        let others = others(proposals)
        if !others.isEmpty { return "Wij vragen het MT: \(lists.text(others))." }
        if proposals[.discuss] > 0 {
            return
                "Wij vragen het MT: bespreek \(nouns.question.counted(proposals[.discuss])) met weinig of onzeker nut."
        }
        if questions[.notMeasurable] == questions.asked {
            return "Wij vragen het MT: laat eerst vastleggen welk antwoord een vervolgactie gebruikt."
        }
        return "Er is nu geen besluit nodig: geen enkele vraag kan nu al met zekerheid weg."
    }

    /// A clause for each kind of proposal, but for dropping, that is about what is asked; none where none is made.
    private func others(_ proposals: ProposalCounts) -> [String] {
        func stopped(_ number: Int) -> String { "\(numbers.count(number)) gestopte \(nouns.question.form(number))" }
        let clauses: [(number: Int, text: (Int) -> String)] = [
            (proposals[.restrict], { "stel \(nouns.question.counted($0)) niet meer in elk gesprek" }),
            (proposals[.stopForGood], { "stop definitief met \(stopped($0))" }),
            (proposals[.restore], { "zet \(stopped($0)) terug" }),
            (proposals[.add], { "voeg \(nouns.question.counted($0)) toe" }),
        ]
        return clauses.filter { $0.number > 0 }.map { $0.text($0.number) }
    }

    /// What was stopped already and may stay so, with what that won where it is known; nil where nothing was.
    func stopped(_ number: Int, won: (hours: Double, duration: QuestionDuration)?) -> String? {
        guard number > 0 else { return nil }
        let proposal = "\(numbers.count(number)) gestopte \(nouns.question.form(number)): definitief stoppen."
        guard let won, won.hours > 0 else { return proposal }
        return """
            \(proposal) Dat scheelt burgers al \(durations.hours(won.hours)) per jaar\
            \(questionDurations.behindHours(won.duration)).
            """
    }

    /// What is to be asked, or asked again, and how often it was needed; nil where nothing is.
    func missed(_ proposals: ProposalCounts, times: PublishedCount) -> String? {
        let (restored, added) = (proposals[.restore], proposals[.add])
        guard restored + added > 0 else { return nil }
        let parts = [
            restored == 0 ? nil : "\(numbers.count(restored)) gestopte \(nouns.question.form(restored)): terugzetten.",
            added == 0 ? nil : "\(nouns.question.counted(added)): toevoegen.",
            times == 0 ? nil : "\(needed(restored + added)) \(numbers.count(times)) keer nodig, maar niet vastgelegd.",
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private func needed(_ questions: Int) -> String {
        questions == 1 ? "Het antwoord was" : "Deze antwoorden waren samen"
    }

    /// Of how many of the questions with answers it is seen that one was used.
    func finding(used: Int, captured: Int) -> String {
        let seen = "zien wij dat het antwoord later is gebruikt."
        switch (used, captured) {
        case (_, 0): return "Er is op geen enkele vraag een antwoord vastgelegd."
        case (0, 1): return "Bij de enige beantwoorde vraag zien wij geen gebruik van het antwoord."
        case (1, 1): return "Bij de enige beantwoorde vraag \(seen)"
        case (0, _): return "Bij geen van de \(nouns.answeredQuestion.counted(captured)) \(seen)"
        case (captured, _): return "Bij alle \(nouns.answeredQuestion.counted(captured)) \(seen)"
        default:
            return "Bij \(numbers.count(used)) van de \(nouns.answeredQuestion.counted(captured)) \(seen)"
        }
    }
}
