import Metrics
import RegistrationLog

/// The words about the months of a product.
struct MonthWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let common: CommonWording

    let columns = ["Maand", "Registraties", "Antwoorden", "Per gesprek", "Gebruikt"]

    /// What the chart of the months shows: from how many answers a contact went to how many.
    func title(first: (month: CalendarMonth, answers: String), last: (month: CalendarMonth, answers: String))
        -> String
    {
        if first.month == last.month {
            return "In \(dates.month(first.month)) telde een gesprek gemiddeld \(first.answers) antwoorden."
        }
        if first.answers == last.answers {
            return "Een gesprek telde aan het begin en aan het eind gemiddeld \(first.answers) antwoorden."
        }
        return """
            Van \(first.answers) antwoorden per gesprek in \(dates.month(first.month)) \
            naar \(last.answers) in \(dates.month(last.month)).
            """
    }

    /// What is measured, over which months and registrations, and what the dashed lines are.
    func subtitle(months: String, registrations: PublishedCount, changes: [CalendarDate]) -> String {
        """
        Gemiddeld aantal antwoorden per gesprek, per maand; \(months); n = \(nouns.registration.counted(registrations)).\
        \(changesSentence(changes))
        """
    }

    private func changesSentence(_ changes: [CalendarDate]) -> String {
        guard !changes.isEmpty else { return "" }
        return " Stippellijn: nieuwe vragen vanaf \(lists.text(changes.map(dates.day)))."
    }

    /// How the bars run, for who cannot see them.
    func description(
        lowest: (month: CalendarMonth, answers: String), highest: (month: CalendarMonth, answers: String)
    ) -> String {
        """
        Een staaf per maand. De laagste is \(lowest.answers) in \(dates.month(lowest.month)), \
        de hoogste \(highest.answers) in \(dates.month(highest.month)).
        """
    }

    func caption(product: String, answers: PublishedCount) -> Prose {
        "Antwoorden per maand bij \(name: product); n = \(nouns.answer.counted(answers))"
    }

    /// How many answers were used; of how many stands in a column of its own.
    func used(_ answers: Ratio) -> String {
        guard let share = numbers.share(answers) else { return common.noData }
        if answers.denominator < NumberText.leastCases { return numbers.count(answers.numerator) }
        return "\(numbers.count(answers.numerator)) (\(share))"
    }

    /// The mark of a month in which the questions changed; nil for any other month.
    func mark(_ changes: [CalendarDate]) -> String? {
        guard !changes.isEmpty else { return nil }
        return "nieuwe vragen vanaf \(lists.text(changes.map(dates.day)))"
    }
}
