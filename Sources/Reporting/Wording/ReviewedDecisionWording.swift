import Metrics
import RegistrationLog

/// The words of the table of decisions that were taken earlier.
struct ReviewedDecisionWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let nouns: Nouns
    let common: CommonWording
    let terms: TermWording
    let review: DecisionReviewWording

    let heading = "Wat er van de besluiten is gekomen"
    let columns = ["Vraag", "Product", "Besluit", "Sinds", "Uitgevoerd", "Wat het kostte", "Evaluatie"]

    /// How to read the table.
    func explanation(stopRuleMissing missing: Int) -> [Prose] {
        let often = missing == 0 ? "" : " meer dan \(numbers.count(missing)) keer"
        return [
            """
            Uitgevoerd: sinds de ingangsdatum vraagt geen registratie er meer naar, of juist wel bij toevoegen en terugzetten. \
            De eerste dagen tellen mee.
            """,
            """
            Wat het kostte: hoe vaak een antwoord nodig was terwijl het er niet was. Over de stopregel:\(often) gemist, \
            en dat is geen toeval.
            """,
        ]
    }

    /// The title of the table: so many decisions from a file, and up to which day the data shows anything.
    func caption(_ taken: Int, file: String, lastDay: CalendarDate?) -> Prose {
        let until = lastDay.map { ", \(dates.until) \(dates.day($0))" } ?? ""
        return "\(nouns.decision.counted(taken)) uit \(name: file)\(until)"
    }

    /// A decision as its list has it.
    func decision(_ decision: ListedDecision) -> String { decision.decision.map(terms.name) ?? common.noData }

    /// Since when it holds.
    func since(_ decision: ListedDecision) -> String { decision.effectiveDate.map(dates.day) ?? noDate }

    private let noDate = "geen datum"

    /// Whether it was carried out.
    func execution(_ reviewed: ReviewedDecision) -> String {
        let asksLess = reviewed.decision.decision?.asksLess ?? false
        switch reviewed.execution {
        case .carriedOut(let registrations):
            let gone = reviewed.field == nil ? "; de vraag komt niet meer voor" : ""
            return "ja, in \(nouns.registration.counted(registrations))\(gone)"
        case .notCarriedOut(let count, let all):
            return asksLess
                ? "nee, nog gevraagd in \(common.countWithShare(Ratio(count, all)))"
                : "nee, in geen van \(nouns.registration.counted(all)) gevraagd"
        case .notYet: return "nog niet ingegaan"
        case .undated: return "niet te zeggen zonder ingangsdatum"
        case .nothingToShow:
            return reviewed.decision.decision == .restrict
                ? "niet te zien: de voorwaarde is geen kanaal of afdeling" : "niet aan de gegevens te zien"
        case .notInLog:
            return reviewed.product == nil
                ? "niet te zien: het product komt niet voor" : "niet te zien: geen registratie sindsdien"
        }
    }

    /// What it cost that a question is asked no longer.
    func cost(_ reviewed: ReviewedDecision) -> String {
        guard let harm = reviewed.harm else { return "niet van toepassing" }
        let missing = "\(numbers.count(harm.missing)) keer gemist"
        if harm.isOverStopRule { return "\(missing)\(review.range(harm)): over de stopregel" }
        if harm.matureWithout < 30 {
            return
                "\(missing); \(nouns.registration.counted(harm.matureWithout)) met al het vervolg: te weinig om iets te zeggen"
        }
        return "\(missing)\(review.range(harm))"
    }

    /// When it is evaluated, and whether that day has come.
    func evaluation(_ reviewed: ReviewedDecision) -> String {
        guard let day = reviewed.decision.evaluationDate else { return noDate }
        return reviewed.isDue ? "\(dates.day(day)): nu" : dates.day(day)
    }
}
