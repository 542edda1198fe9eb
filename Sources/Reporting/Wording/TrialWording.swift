import Metrics
import RegistrationLog

/// The words of what asking less did where that was tried already.
struct TrialWording: Sendable {
    let numbers: NumberText
    let common: CommonWording
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let decisions: DecisionWording
    let changes: ProtocolChangeWording

    let changeLabel = "Wat veranderde"
    let costLabel = "Wat het kostte"
    let frontOfficeLabel = "Wat de werkvloer zegt"
    let othersLabel = "Andere wijzigingen"

    /// How many questions the cost names.
    private static let mostNames = 3
    /// The fewest registrations of which a rate says something.
    private static let fewest = 30

    /// The heading: where, since when, and from how many answers to how many where that is published.
    func heading(product: String, date: CalendarDate, before: Published<Ratio>, after: Published<Ratio>) -> Prose {
        guard let old = before.published.flatMap(numbers.oneDecimal),
            let new = after.published.flatMap(numbers.oneDecimal)
        else {
            return "Al veranderd bij \(name: product), sinds \(dates.day(date))"
        }
        if old == new {
            return
                "Al veranderd bij \(name: product), sinds \(dates.day(date)): nog steeds \(new) antwoorden per gesprek"
        }
        let isLess = (after.published?.value ?? 0) < (before.published?.value ?? 0)
        return """
            Al \(isLess ? "geprobeerd" : "veranderd") bij \(name: product), sinds \(dates.day(date)): \
            van \(old) naar \(new) antwoorden per gesprek
            """
    }

    /// What changed: in the user's words, and in answers.
    func change(notes: [String], before: Published<Ratio>, after: Published<Ratio>) -> Prose {
        let answers = changes.answers(before: before, after: after)
        return notes.isEmpty
            ? Prose(answers) : "\(lists.prose(notes.map { note -> Prose in "«\(name: note)»" })). \(answers)"
    }

    /// What it cost: which stopped questions were needed all the same, with how few registrations could show that.
    func cost(_ cost: TrialCost, coverage: Published<Ratio>) -> Prose {
        guard let registrations = cost.registrations else { return Prose(changes.withheld.changes) }
        if cost.stopped == 0 { return "Er is geen vraag helemaal gestopt." }
        if registrations == 0 { return "Of een gestopte vraag nodig was, is nog niet te zeggen." }
        let since = "\(nouns.registration.counted(registrations)) sindsdien"
        if registrations < Self.fewest { return "\(since): te weinig om iets te zeggen." }
        let seen = self.seen(coverage)
        if cost.needed.isEmpty { return "\(unneeded(cost.stopped)) in \(since).\(seen)" }
        let parts = cost.needed.prefix(Self.mostNames).map { need -> Prose in
            let interval = ClopperPearsonInterval(need.times, of: registrations)
            let range = interval.map { ", met 95% zekerheid \(decisions.range($0, cases: registrations))" } ?? ""
            return "\(name: need.question): \(numbers.count(need.times)) keer\(range)."
        }
        let more = cost.needed.count - parts.count
        let rest = more == 0 ? "" : " En nog \(numbers.count(more))."
        let names = parts.dropFirst().reduce(parts[0]) { "\($0) \($1)" }
        return "\(needed(cost)) in \(since). \(names)\(rest)\(seen)"
    }

    private func unneeded(_ stopped: Int) -> String {
        stopped == 1
            ? "Wij zagen niet dat de gestopte vraag nodig was,"
            : "Wij zagen niet dat een van de \(numbers.count(stopped)) gestopte vragen nodig was,"
    }

    private func needed(_ cost: TrialCost) -> String {
        let (needed, stopped) = (cost.needed.count, cost.stopped)
        if stopped == 1 { return "De gestopte vraag was toch nodig," }
        if needed == stopped { return "Alle \(numbers.count(stopped)) gestopte vragen waren toch nodig," }
        return """
            Van de \(numbers.count(stopped)) gestopte vragen \(needed == 1 ? "was er" : "waren er") \
            \(numbers.count(needed)) toch nodig,
            """
    }

    /// That what is needed is seen in few registrations alone; nothing where many have follow-up, or it is not published.
    private func seen(_ coverage: Published<Ratio>) -> String {
        guard let coverage = coverage.published, Reservation.isLow(coverage),
            let share = common.share(coverage, of: nouns.registration)
        else { return "" }
        return " Een vervolgactie die dat kan tonen, is er maar bij \(share)."
    }

    /// What the front office said of the product and of the stopped questions.
    func frontOffice(signals: PublishedCount, aboutStopped: PublishedCount) -> String {
        if signals == .leftOut { return "Hoeveel signalen er zijn, is weggelaten." }
        if signals == 0 { return "Over dit product zijn geen signalen ingelezen." }
        let all = "\(nouns.signal.counted(signals)) over dit product"
        guard let stopped = aboutStopped.exact else { return "\(all)." }
        return "\(all), waarvan \(numbers.count(stopped)) over de gestopte vragen."
    }

    /// How many other changes stand in the chapters.
    func others(_ number: Int) -> String {
        number == 1
            ? "Nog 1 wijziging staat in het hoofdstuk van het product."
            : "Nog \(numbers.count(number)) wijzigingen staan in de hoofdstukken van de producten."
    }
}
