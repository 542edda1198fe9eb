import Metrics
import RegistrationLog

/// The words about a dated change of the questions of a product.
struct ProtocolChangeWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let common: CommonWording
    let decisions: DecisionWording
    let withheld: SmallCellsWording

    let columns = [
        "Vraag", "Beantwoord voor", "Beantwoord na", "Gebruikt voor", "Gebruikt na", "Gemist voor", "Gemist na",
    ]

    /// The heading: from how many answers to how many, where both are published.
    func heading(_ date: CalendarDate, before: Published<Ratio>, after: Published<Ratio>) -> String {
        guard let old = before.published.flatMap(numbers.oneDecimal),
            let new = after.published.flatMap(numbers.oneDecimal)
        else {
            return plainHeading(date)
        }
        if old == new { return "Wijziging van \(dates.day(date)): nog steeds \(new) antwoorden per gesprek" }
        return "Wijziging van \(dates.day(date)): van \(old) naar \(new) antwoorden per gesprek"
    }

    /// The heading where nothing can be said of both sides.
    func plainHeading(_ date: CalendarDate) -> String { "Voor en na de wijziging van \(dates.day(date))" }

    /// How many questions were answered in a registration, before and after.
    func answers(before: Published<Ratio>, after: Published<Ratio>) -> String {
        guard let before = before.published, let after = after.published else { return withheld.changes }
        return switch (numbers.oneDecimal(before), numbers.oneDecimal(after)) {
        case (nil, nil): "Er zijn nog geen registraties die oud genoeg zijn om te vergelijken."
        case (nil, let after?):
            "Voor de wijziging zijn er geen registraties. Erna telt een registratie \(after) antwoorden."
        case (let before?, nil):
            "Ervoor telde een registratie \(before) antwoorden. Erna zijn er nog geen registraties die oud genoeg zijn."
        case (let before?, let after?):
            "Ervoor telde een registratie gemiddeld \(before) antwoorden, erna \(after)."
        }
    }

    /// Whether follow-up lacks more answers since the change: the questions of which that is so, with how often.
    func missed(_ questions: [(name: String, before: PublishedCount, after: PublishedCount)], isComparable: Bool)
        -> Prose
    {
        guard isComparable else { return "Of vervolgacties nu meer antwoorden missen, is nog niet te zeggen." }
        guard !questions.isEmpty else { return "Geen enkel antwoord wordt sindsdien vaker gemist." }
        let parts = questions.map { question -> Prose in
            """
            \(name: question.name) (\(numbers.count(question.before)) keer voor, \
            \(numbers.count(question.after)) keer na)
            """
        }
        return "Vaker gemist bij een vervolgactie: \(lists.prose(parts))."
    }

    func caption(product: String, before: PublishedCount, after: PublishedCount) -> Prose {
        """
        Vragen bij \(name: product) voor en na de wijziging; n = \(nouns.registration.counted(before)) voor en \
        \(nouns.registration.counted(after)) na die oud genoeg zijn
        """
    }

    /// A count with its share, and between which frequencies the share lies with 95 % certainty.
    func share(_ count: PublishedCount, of cases: PublishedCount) -> String {
        guard let count = count.exact, let cases = cases.exact else { return numbers.leftOut }
        let text = common.countWithShare(Ratio(count, cases))
        guard let interval = ClopperPearsonInterval(count, of: cases) else { return text }
        return "\(text); \(decisions.range(interval, cases: cases))"
    }
}
