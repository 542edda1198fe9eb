import Metrics
import RegistrationLog

/// The words of what is wrong with a source of follow-up as a whole.
struct SourceWording: Sendable {
    let numbers: NumberText
    let common: CommonWording
    let dates: DateText
    let lists: ListText
    let nouns: Nouns

    /// What is wrong, and what to do about it.
    func text(_ warning: SourceWarning) -> Prose {
        switch warning {
        case .nothingJoins(let source, let unjoined):
            let actions =
                unjoined.actions.exact.map { "Geen van de \(nouns.followUp.counted($0))" }
                ?? "Geen enkele vervolgactie"
            return """
                \(actions) uit \(name: source) hoort bij een registratie. Gebruik is daar niet te zien. \
                \(advice(unjoined))
                """
        case .orphans(let source, let unjoined, _):
            let (share, isSingular) = share(unjoined.orphans, of: unjoined.actions)
            return """
                \(share) uit \(name: source) \(isSingular ? "hoort" : "horen") niet bij een registratie en \
                \(isSingular ? "telt" : "tellen") niet als gebruik. \
                \(advice(unjoined))
                """
        case .beforeRegistration(let source, let before, let actions, _):
            let (share, isSingular) = share(before, of: actions)
            return """
                \(share) uit \(name: source) \(isSingular ? "ligt" : "liggen") vóór de registratie en \
                \(isSingular ? "telt" : "tellen") niet als gebruik. \
                Controleer welke kolom het tijdstip is.
                """
        case .unaskedNames(let source, let count, let first):
            let number = count.map(Noun(dutch: "naam", "namen").counted) ?? "namen"
            return """
                \(name: source) noemt \(number) die niemand vraagt\(examples(first, of: count)). \
                Is het een vraag? Zet de naam in kcc.yaml, bij aliases van die vraag.
                """
        case .silent(let source, let days):
            return """
                \(name: source) zweeg \(nouns.day.counted(days)). Registraties van toen tellen niet als oud genoeg. \
                Lever aan wat ontbreekt, of zet in kcc.yaml covers.
                """
        }
    }

    private func examples(_ first: [UnaskedName], of count: Int?) -> Prose {
        guard !first.isEmpty else { return "" }
        let parts = first.map { name -> Prose in
            name.nearest.map { "\(name: name.name) (misschien \(name: $0))" } ?? "\(name: name.name)"
        }
        let more = (count ?? 0) - first.count
        return more > 0 ? ": \(lists.prose(parts + ["nog \(numbers.count(more))"]))" : ": \(lists.prose(parts))"
    }

    /// A share of the actions of the days of the registrations, and whether it takes the verb of one; without numbers where
    /// they are not published.
    private func share(_ part: PublishedCount, of all: PublishedCount) -> (text: String, isSingular: Bool) {
        let ratio = part.exact.flatMap { part in all.exact.map { Ratio(part, $0) } }
        guard let ratio, let share = common.share(ratio, of: nouns.followUp) else {
            return ("Een groot deel van de vervolgacties", true)
        }
        return ("\(share)\(common.counts(ratio))", common.isSingular(ratio))
    }

    private func advice(_ unjoined: SourceWarning.Unjoined) -> String {
        if let days = unjoined.otherDays {
            return """
                De vervolgacties zijn van \(text(days.actions)), de registraties van \(text(days.registrations)). \
                Lever beide over dezelfde dagen aan.
                """
        }
        guard unjoined.trial.tried > 0, let best = unjoined.trial.best else {
            return "Controleer of beide dezelfde nummers hebben."
        }
        return """
            \(description(ofChange: best.name)) \
            horen \(numbers.count(best.joined)) van de \(numbers.count(unjoined.trial.tried)) nummers er wel bij. \
            Zet in kcc.yaml ids: [\(best.name)].
            """
    }

    private func text(_ days: ClosedRange<CalendarDate>) -> String {
        "\(dates.day(days.lowerBound)) tot en met \(dates.day(days.upperBound))"
    }

    /// What a change of ids, by its name in `kcc.yaml`, takes away.
    private func description(ofChange name: String) -> String {
        switch name {
        case "leading_zeros": "Zonder voorloopnullen"
        case "case": "Zonder verschil tussen hoofdletters en kleine letters"
        case "prefix": "Zonder # en spaties ervoor"
        case "separators": "Zonder tekens tussen duizendtallen"
        case "salesforce": "Zonder de laatste 3 van de 18 tekens van Salesforce"
        case "suffix": "Zonder wat achter de eerste - of / staat"
        default: "Met \(name)"
        }
    }
}
