import Metrics
import RegistrationLog

/// The words of what became of decisions that were taken earlier, as page 1 says it.
struct DecisionReviewWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let decisions: DecisionWording

    let notCarriedOutLabel = "Niet uitgevoerd"
    let harmLabel = "Schade"
    let dueLabel = "Evaluatie"
    let othersLabel = "Verder"
    let newLabel = "Nieuw"
    let linkText = "Besluiten van eerder"

    /// The heading over so many decisions that were taken.
    func heading(_ taken: Int) -> String {
        taken == 0
            ? "In de besluitenlijst staat nog geen besluit" : "Wat er is gekomen van \(nouns.decision.counted(taken))"
    }

    /// Where all decisions stand.
    func all(_ taken: Int) -> String { taken == 1 ? "Het besluit" : "Alle \(numbers.count(taken)) besluiten" }

    /// That so many of all decisions were not carried out.
    func notCarriedOut(_ count: Int, of taken: Int) -> String {
        "\(numbers.count(count)) van \(nouns.decision.counted(taken))."
    }

    /// How often a question is still asked, or still not, since the day of the decision; `lastAsked` is the last day on which it was.
    func stillAsked(_ reviewed: ReviewedDecision, lastAsked: CalendarDate?) -> Prose {
        guard case .notCarriedOut(let count, let all) = reviewed.execution else { return "" }
        let registrations = nouns.registration.counted(all)
        guard reviewed.decision.decision?.asksLess ?? false else {
            return "\(question(reviewed)): in geen van \(registrations)\(since(reviewed)) gevraagd."
        }
        let last = lastAsked.map { ", het laatst op \(dates.day($0))" } ?? ""
        return
            "\(question(reviewed)): nog gevraagd in \(numbers.count(count)) van \(registrations)\(since(reviewed))\(last)."
    }

    /// How many questions come back by the stop rule, which allows so many missing uses.
    func comingBack(_ count: Int, missing: Int) -> String {
        let often = missing == 0 ? "" : " bij meer dan \(numbers.count(missing)) keer gemist"
        return "Volgens de stopregel (terug\(often), als dat geen toeval is) \(count == 1 ? "komt" : "komen") "
            + "\(nouns.question.counted(count)) terug."
    }

    /// How often an answer was needed since the day of the decision, with the interval.
    func missed(_ reviewed: ReviewedDecision) -> Prose {
        guard let harm = reviewed.harm else { return "" }
        return
            "\(question(reviewed)): \(numbers.count(harm.missing)) keer nodig zonder antwoord\(since(reviewed))\(range(harm))."
    }

    /// Between which rates an answer is needed; nothing where no registration is old enough.
    func range(_ harm: ReviewedDecision.Harm) -> String {
        harm.interval.map { ", met 95% zekerheid \(decisions.range($0, cases: harm.matureWithout))" } ?? ""
    }

    /// The decisions whose evaluation is due, of which the first are named.
    func due(_ reviewed: [ReviewedDecision], most: Int) -> Prose {
        let names = reviewed.map { reviewed -> Prose in
            let day = reviewed.decision.evaluationDate.map { " (\(dates.day($0)))" } ?? ""
            return "\(question(reviewed))\(day)"
        }
        let verb = reviewed.count == 1 ? "is" : "zijn"
        return "\(nouns.decision.counted(reviewed.count)) \(verb) toe aan evaluatie: \(row(names, most: most))."
    }

    /// What became of the decisions of which nothing else is said; nil without any.
    func others(_ counts: DecisionReviewCounts) -> String? {
        let parts = [
            (counts.carriedOut, "uitgevoerd"), (counts.notYet, "nog niet ingegaan"),
            (counts.undated, "zonder ingangsdatum"), (counts.nothingToShow, "niet te zien"),
            (counts.notInLog, "zonder registraties"),
        ]
        let said = parts.filter { $0.0 > 0 }.map { "\(numbers.count($0.0)) \($0.1)" }
        return said.isEmpty ? nil : "\(lists.text(said))."
    }

    /// The questions that the list does not name, of which the first are named.
    func new(_ questions: [DecisionReview.NewQuestion], most: Int) -> Prose {
        let names = questions.map { question($0.field.name, of: $0.product.name) }
        let verb = questions.count == 1 ? "staat" : "staan"
        return
            "\(nouns.question.counted(questions.count)) \(verb) niet in de besluitenlijst: \(row(names, most: most))."
    }

    /// That so many more are not named.
    func more(_ count: Int) -> String { "En nog \(numbers.count(count))." }

    private func row(_ names: [Prose], most: Int) -> Prose {
        let more = names.count - most
        return more > 0
            ? "\(lists.prose(names.prefix(most) + ["nog \(numbers.count(more))"]))" : lists.prose(names)
    }

    private func question(_ reviewed: ReviewedDecision) -> Prose {
        question(reviewed.fieldName, of: reviewed.productName)
    }

    private func question(_ name: String, of product: String) -> Prose { "«\(name: name)» bij \(name: product)" }

    private func since(_ reviewed: ReviewedDecision) -> String {
        reviewed.decision.effectiveDate.map { " sinds \(dates.day($0))" } ?? ""
    }
}
