import RegistrationLog
import Metrics

/// The title of the report: what was found, as a sentence.
struct SummaryHeadingWording: Sendable {
    let numbers: NumberText

    /// The title for so many questions with so many proposals.
    func heading(_ questions: QuestionCounts, _ proposals: ProposalCounts) -> String {
        let (asked, droppable) = (questions.asked, proposals[.drop])
        if asked == 0 { return "Er zijn geen vragen om te beoordelen" }
        if droppable > 0 { return self.droppable(droppable, of: asked) }
        switch proposals[.stopForGood] {
        case 0: break
        case 1: return "1 gestopte vraag hoeft niet terug te komen"
        case let stopped: return "\(numbers.count(stopped)) gestopte vragen hoeven niet terug te komen"
        }
        switch proposals[.restrict] {
        case 0: break
        case 1: return "1 vraag aan de burger hoeft niet in elk gesprek"
        case let conditional: return "\(numbers.count(conditional)) vragen aan de burger hoeven niet in elk gesprek"
        }
        if questions[.notMeasurable] == asked {
            return "Van geen enkele vraag aan de burger is het gebruik te meten"
        }
        if questions.captured > 0, questions.everUsed == questions.captured {
            return "Elke beantwoorde vraag aan de burger wordt aantoonbaar gebruikt"
        }
        if proposals[.keep] == asked {
            return asked == 1
                ? "De enige vraag aan de burger kan blijven"
                : "Alle \(numbers.count(asked)) vragen aan de burger kunnen blijven"
        }
        return "Nog geen enkele vraag aan de burger kan met zekerheid weg"
    }

    private func droppable(_ number: Int, of asked: Int) -> String {
        switch (number, asked) {
        case (1, 1): "De enige vraag aan de burger kan op proef weg"
        case (asked, _): "Alle \(numbers.count(asked)) vragen aan de burger kunnen op proef weg"
        case (1, _): "1 van de \(numbers.count(asked)) vragen aan de burger kan op proef weg"
        default:
            "\(numbers.count(number)) van de \(numbers.count(asked)) vragen aan de burger kunnen op proef weg"
        }
    }
}
