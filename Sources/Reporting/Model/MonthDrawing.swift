import Metrics
import RegistrationLog

/// Answers per contact of a product by month, drawn, with what is measured.
struct MonthDrawing: Encodable {
    let subtitle: String
    let chart: MonthChart

    /// Draws the months of a product whose questions changed on `changes`; nil where the product has no months, or they may
    /// not be published.
    init?(_ product: PublishedProduct, changes: [CalendarDate], anchor: String, wording: Wording) {
        let months = product.months.published ?? []
        let bars = months.compactMap { month in
            month.answersPerContact.published.map { MonthChart.Bar(month: month.month, answers: $0) }
        }
        let ascending = bars.sorted { ($0.answers.value ?? 0) < ($1.answers.value ?? 0) }
        guard bars.count == months.count, let first = bars.first, let last = bars.last, let lowest = ascending.first,
            let highest = ascending.last
        else { return nil }
        func labelled(_ bar: MonthChart.Bar) -> (month: CalendarMonth, answers: String) {
            (bar.month, wording.numbers.oneDecimal(bar.answers) ?? wording.common.noData)
        }
        let shown = changes.filter { first.month <= $0.month && $0.month <= last.month }
        subtitle = wording.months.subtitle(
            months: wording.dates.months(from: first.month, to: last.month),
            registrations: product.counts.registrations,
            changes: shown)
        chart = MonthChart(
            bars, changes: shown, anchor: anchor,
            title: wording.months.title(first: labelled(first), last: labelled(last)),
            description: wording.months.description(lowest: labelled(lowest), highest: labelled(highest)),
            wording: wording)
    }
}
