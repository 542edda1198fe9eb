import RegistrationLog

/// The words about the months of a product.
enum MonthWording {
    static let columns = ["Maand", "Registraties", "Antwoorden", "Per gesprek", "Gebruikt"]

    /// What the chart of the months shows: from how many answers a contact went to how many.
    static func title(first: (month: CalendarMonth, answers: String), last: (month: CalendarMonth, answers: String))
        -> String
    {
        if first.month == last.month {
            return "In \(DateText.month(first.month)) telde een gesprek gemiddeld \(first.answers) antwoorden."
        }
        if first.answers == last.answers {
            return "Een gesprek telde aan het begin en aan het eind gemiddeld \(first.answers) antwoorden."
        }
        return """
            Van \(first.answers) antwoorden per gesprek in \(DateText.month(first.month)) \
            naar \(last.answers) in \(DateText.month(last.month)).
            """
    }

    /// What is measured, over which months and registrations, and what the dashed lines are.
    static func subtitle(months: String, registrations: Int, changes: [CalendarDate]) -> String {
        """
        Gemiddeld aantal antwoorden per gesprek, per maand; \(months); n = \(Noun.registration.counted(registrations)).\
        \(changesSentence(changes))
        """
    }

    private static func changesSentence(_ changes: [CalendarDate]) -> String {
        guard !changes.isEmpty else { return "" }
        return " Stippellijn: nieuwe vragen vanaf \(DutchList.text(changes.map(DateText.day)))."
    }

    /// How the bars run, for who cannot see them.
    static func description(
        lowest: (month: CalendarMonth, answers: String), highest: (month: CalendarMonth, answers: String)
    ) -> String {
        """
        Een staaf per maand. De laagste is \(lowest.answers) in \(DateText.month(lowest.month)), \
        de hoogste \(highest.answers) in \(DateText.month(highest.month)).
        """
    }

    static func caption(product: String, answers: Int) -> Prose {
        "Antwoorden per maand bij \(name: product); n = \(Noun.answer.counted(answers))"
    }

    /// How many answers were used; of how many stands in a column of its own.
    static func used(_ answers: Ratio) -> String {
        guard let share = NumberText.share(answers) else { return CommonWording.noData }
        return "\(NumberText.count(answers.numerator)) (\(share))"
    }

    /// The mark of a month in which the questions changed; nil for any other month.
    static func mark(_ changes: [CalendarDate]) -> String? {
        guard !changes.isEmpty else { return nil }
        return "nieuwe vragen vanaf \(DutchList.text(changes.map(DateText.day)))"
    }
}
