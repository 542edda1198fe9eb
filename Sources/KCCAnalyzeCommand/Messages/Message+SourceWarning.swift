import Metrics
import RegistrationLog
import Reporting

// What is wrong with a source of follow-up.
extension Message {
    /// What is wrong with a source as a whole, and what to do about it.
    init(_ warning: SourceWarning) {
        switch warning {
        case .nothingJoins(let source, let unjoined):
            let count =
                unjoined.orphans.exact.map { "none of its \($0) action\($0 == 1 ? "" : "s")" } ?? "no action of it"
            self.init(
                .nothingJoins, Self.parts(source, unjoined),
                "\(printable(source)): \(count) reaches a registration, so that it shows no use."
                    + Self.advice(unjoined))
        case .orphans(let source, let unjoined, _):
            let counts = Self.counted(unjoined.orphans, of: unjoined.actions)
            self.init(
                .actionsWithoutRegistration, Self.parts(source, unjoined),
                "\(printable(source)): \(counts) between the first and the last registration reach no registration, and are "
                    + "no use.\(Self.advice(unjoined))")
        case .beforeRegistration(let source, let before, let actions, _):
            self.init(
                .actionsBeforeRegistration,
                ["source": .text(source), "before": .count(before), "actions": .count(actions)],
                "\(printable(source)): \(Self.counted(before, of: actions)) between the first and the last registration lie "
                    + "before the registration that they reach, and are no use. See whether the columns of times hold the "
                    + "moment of registration and of action.")
        case .unaskedNames(let source, let count, let first):
            let number = count.map { "\($0) name\($0 == 1 ? "" : "s") of questions" } ?? "names of questions"
            let names = first.map { name in
                "\"\(printable(name.name))\"" + (name.nearest.map { " (perhaps \"\(printable($0))\")" } ?? "")
            }
            let shown = names.isEmpty ? "" : ": \(names.joined(separator: ", "))"
            let more = (count ?? 0) > first.count && !first.isEmpty ? " and \((count ?? 0) - first.count) more" : ""
            self.init(
                .unaskedNames,
                [
                    "source": .text(source), "count": count.map { .number($0) },
                    "names": .texts(first.map(\.name)), "nearest": .texts(first.map { $0.nearest ?? "" }),
                ],
                "\(printable(source)): gives \(number) that no registration asks\(shown)\(more). If one is a question that is "
                    + "asked, list it under aliases of that field in kcc.yaml.")
        case .silent(let source, let days):
            self.init(
                .silentSource, ["source": .text(source), "days": .number(days)],
                "\(printable(source)): has no action on \(days) day\(days == 1 ? "" : "s") on which it should have had some, "
                    + "so that registrations of then show no use. Deliver what is missing, or say under covers in kcc.yaml "
                    + "which days are complete.")
        }
    }

    private static func parts(_ source: String, _ unjoined: SourceWarning.Unjoined) -> [String: MessagePart?] {
        let trial = unjoined.trial
        return [
            "source": .text(source), "orphans": .count(unjoined.orphans), "actions": .count(unjoined.actions),
            "tried": trial.tried > 0 ? .number(trial.tried) : nil,
            "change": trial.best.map { .text($0.name) }, "joined": trial.best.map { .number($0.joined) },
        ]
    }

    private static func counted(_ part: PublishedCount, of all: PublishedCount) -> String {
        guard let part = part.exact, let all = all.exact else { return "many of its actions" }
        return "\(part) of \(all) actions"
    }

    private static func advice(_ unjoined: SourceWarning.Unjoined) -> String {
        if let days = unjoined.otherDays {
            return " Its actions are of \(text(days.actions)), the registrations of \(text(days.registrations)). "
                + "Deliver both of the same days."
        }
        let trial = unjoined.trial
        guard trial.tried > 0 else { return " See whether both hold the same ids." }
        guard let best = trial.best else {
            return " No change of ids that kcc.yaml knows would join any. See whether both hold the same ids."
        }
        return " \(description(ofChange: best.name)) \(best.joined) of \(trial.tried) different ids would. Write in "
            + "kcc.yaml: ids: [\(best.name)]"
    }

    private static func text(_ days: ClosedRange<CalendarDate>) -> String {
        "\(days.lowerBound.iso8601) to \(days.upperBound.iso8601)"
    }

    /// What a change of ids, by its name in `kcc.yaml`, takes away.
    private static func description(ofChange name: String) -> String {
        switch name {
        case "leading_zeros": "With leading zeros dropped"
        case "case": "With capitals and small letters taken as one"
        case "prefix": "With # and blanks before them dropped"
        case "separators": "With separators of thousands dropped"
        case "salesforce": "With the last 3 of the 18 letters of Salesforce dropped"
        case "suffix": "With what stands behind the first - or / dropped"
        default: "With \(name)"
        }
    }
}
