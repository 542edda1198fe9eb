import Metrics
import RegistrationLog

/// A month with its answers a contact, as they are written.
struct MonthAnswers: Hashable {
    let month: CalendarMonth
    let answers: String
}

/// The words about the months of a product.
struct MonthWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let common: CommonWording

    let columns = ["Maand", "Registraties", "Antwoorden", "Per gesprek", "Gebruikt"]

    /// What the chart of the months shows: from how many answers a contact went to how many.
    func title(trendFrom first: MonthAnswers, to last: MonthAnswers) -> String {
        """
        Van \(first.answers) antwoorden per gesprek in \(dates.month(first.month)) \
        naar \(last.answers) in \(dates.month(last.month)).
        """
    }

    /// What the chart of the months shows where their first and last do not differ, but others do.
    func title(spreadFrom lowest: MonthAnswers, to highest: MonthAnswers) -> String {
        """
        Antwoorden per gesprek lopen uiteen: van \(lowest.answers) in \(dates.month(lowest.month)) \
        tot \(highest.answers) in \(dates.month(highest.month)).
        """
    }

    /// What the chart of the months shows where no two months differ.
    let alikeTitle = "Het aantal antwoorden per gesprek veranderde niet duidelijk."
    /// Why there is no chart where the months are known and none differs.
    let alike = "Tussen de maanden verschilt het aantal antwoorden per gesprek niet duidelijk."
    /// Why there is no chart where there are no two months with enough registrations.
    let tooFew = "Er zijn geen twee maanden met genoeg registraties om te vergelijken."

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
        lowest: MonthAnswers, highest: MonthAnswers
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
        if answers.isOfFewCases { return numbers.count(answers.numerator) }
        return "\(numbers.count(answers.numerator)) (\(share))"
    }

    /// The mark of a month in which the questions changed; nil for any other month.
    func mark(_ changes: [CalendarDate]) -> String? {
        guard !changes.isEmpty else { return nil }
        return "nieuwe vragen vanaf \(lists.text(changes.map(dates.day)))"
    }
}
