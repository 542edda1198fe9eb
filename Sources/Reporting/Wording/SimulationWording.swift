import Metrics
import RegistrationLog

/// The words of what a simulation shows first: what was simulated, what it saves, and what it costs.
struct SimulationWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let questionDurations: QuestionDurationWording
    let lists: ListText
    let nouns: Nouns
    let decisions: DecisionWording

    let proposalLabel = "Nagerekend"
    let savedLabel = "Besparing"
    let costLabel = "Wat het kost"
    let hiddenLabel = "Verborgen gebruik"
    let notSimulatedLabel = "Niet nagerekend"
    let reservationLabel = "Voorbehoud"

    /// What was simulated, as the title of the page in the browser.
    func title(name: String, letterhead: Letterhead, period: String) -> String {
        ["Simulatie \(letterhead.title ?? name)", letterhead.organisation, period].compactMap { $0 }
            .joined(separator: " – ")
    }

    /// What the page is about: whose it is, its name, the period and how much was registered.
    func subject(name: String, letterhead: Letterhead, period: String, registrations: Int, products: Int) -> Prose {
        let title: Prose = "Simulatie \(name: letterhead.title ?? name)"
        let head: Prose = letterhead.organisation.map { "\(name: $0) · \(title)" } ?? title
        return """
            \(head) · \(period) · \(nouns.registration.counted(registrations)) van \(nouns.product.counted(products))
            """
    }

    /// The days of the registrations.
    func period(_ days: ClosedRange<CalendarDate>?) -> String {
        days.flatMap { dates.period(ReportingPeriod(from: $0.lowerBound, to: $0.upperBound)) } ?? "periode onbekend"
    }

    /// What was found, as a sentence.
    func heading(_ simulation: Simulation) -> String {
        let total = simulation.total
        if total.registrations == 0 { return "Er zijn geen registraties om een voorstel op na te rekenen" }
        if simulation.questions.isEmpty { return "Dit voorstel verandert niets aan wat de burger wordt gevraagd" }
        if total.saved == 0 { return "Dit voorstel bespaart geen enkele vraag" }
        let saved = "Dit voorstel bespaart \(nouns.question.counted(total.saved))\(span(simulation.days))"
        if total.withoutAnswer == 0 { return "\(saved); wij zien geen gesprek waarin zo'n antwoord is gebruikt" }
        return "\(saved); \(conversations(total)) is een antwoord gebruikt dat er dan niet is"
    }

    /// In how many of the conversations: `in 12 van de 10.072 gesprekken`.
    func conversations(_ counts: SimulatedCounts) -> String {
        if counts.registrations == 1 { return "in het enige gesprek" }
        let all = "\(numbers.count(counts.registrations)) gesprekken"
        return counts.withoutAnswer == counts.registrations
            ? "in alle \(all)" : "in \(numbers.count(counts.withoutAnswer)) van de \(all)"
    }

    /// How long the registrations go on, behind what happened in them.
    private func span(_ days: ClosedRange<CalendarDate>?) -> String {
        guard let days else { return "" }
        let number = days.upperBound.dayNumber - days.lowerBound.dayNumber + 1
        return switch number {
        case 1: " op één dag"
        case 365, 366: " in een jaar"
        default: " in \(nouns.day.counted(number))"
        }
    }

    /// That it is the past that was gone through.
    func past(_ period: String) -> String { "Nagerekend op het verleden: \(period). Dat is geen belofte voor later." }

    /// That so many rules were found in the same registrations; nil for none.
    func sameData(rules: Int) -> String? {
        switch rules {
        case 0: nil
        case 1: "1 regel is in deze zelfde gegevens gevonden. Voor die regel telt alleen de latere helft mee."
        default:
            """
            \(numbers.count(rules)) regels zijn in deze zelfde gegevens gevonden. \
            Voor die regels telt alleen de latere helft mee.
            """
        }
    }

    /// What was simulated: whence it comes, and how many questions have which decision.
    func proposal(_ simulation: Simulation, file: String?) -> [Prose] {
        let parts = [
            (Proposal.drop, "schrappen"), (.stopForGood, "definitief stoppen"), (.restrict, "niet overal stellen"),
        ].compactMap { decision, verb -> String? in
            let number = simulation.questions(with: decision)
            return number == 0 ? nil : "\(nouns.question.counted(number)) \(verb)"
        }
        let said = parts.isEmpty ? "geen vraag vervalt" : lists.text(parts)
        guard let file else { return ["De voorstellen van het rapport zelf: \(said)."] }
        return ["De besluiten in «\(name: file)»: \(said).", "Waar geen besluit is ingevuld, geldt het voorstel."]
    }

    /// What it saves: questions, per conversation, and hours.
    func saved(_ simulation: Simulation) -> [Prose] {
        let total = simulation.total
        var texts = [Prose(share(total))]
        guard total.saved > 0 else { return texts }
        let (now, then) = (perConversation(total.answers, total), perConversation(total.remaining, total))
        if now != then { texts.append("Een gesprek heeft nu gemiddeld \(now) vragen, straks \(then).") }
        texts.append(Prose(questionDurations.saved(total.saved, simulation.questionDuration)))
        return texts
    }

    /// So many questions for each conversation; what is not quite nothing is never written as 0.
    private func perConversation(_ questions: Int, _ counts: SimulatedCounts) -> String {
        guard questions > 0, let mean = FixedDecimal(Ratio(questions, counts.registrations), decimals: 1) else {
            return "geen"
        }
        return mean.isZero ? "minder dan 0,1" : numbers.decimal(mean)
    }

    /// How many of the questions would not have been asked.
    private func share(_ total: SimulatedCounts) -> String {
        let (part, all) = (total.saved, total.answers)
        if all == 0 { return "Er is geen enkel antwoord vastgelegd, dus er valt niets te besparen." }
        if part == 0 {
            return all == 1 ? "De enige vraag blijft." : "Geen van de \(nouns.question.counted(all)) vervalt."
        }
        if part == all {
            return all == 1 ? "De enige vraag vervalt." : "Alle \(nouns.question.counted(all)) vervallen."
        }
        let ratio = Ratio(part, all)
        let percent = ratio.isOfFewCases ? "" : numbers.share(ratio).map { " (\($0))" } ?? ""
        return """
            \(numbers.count(part)) van de \(nouns.question.counted(all)) \(part == 1 ? "vervalt" : "vervallen")\(percent).
            """
    }
}
