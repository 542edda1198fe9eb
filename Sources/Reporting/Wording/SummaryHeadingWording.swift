import Metrics

/// The title of the report: what was found, as a sentence.
struct SummaryHeadingWording: Sendable {
    let numbers: NumberText

    func heading(_ totals: TotalFigures) -> String {
        let (asked, droppable) = (totals.askedFields, totals.verdicts[.drop] ?? 0)
        if asked == 0 { return "Er zijn geen vragen om te beoordelen" }
        if droppable > 0 { return self.droppable(droppable, of: asked) }
        if totals.verdicts[.notMeasurable] == asked {
            return "Van geen enkele vraag aan de burger is het gebruik te meten"
        }
        if totals.capturedFields > 0, totals.everUsedFields == totals.capturedFields {
            return "Elke beantwoorde vraag aan de burger wordt aantoonbaar gebruikt"
        }
        if (totals.verdicts[.keep] ?? 0) + (totals.verdicts[.protected] ?? 0) == asked {
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
