import Metrics
import RegistrationLog

/// Answers per contact of a product by month, drawn, with what is measured.
struct MonthDrawing: Encodable {
    let subtitle: String
    let chart: MonthChart

    /// Draws the months of a product whose questions changed on `changes`; nil where there is nothing to find in them: no two
    /// months differ and no change falls among them, there is but one, or they may not be published.
    init?(_ product: PublishedProduct, changes: [CalendarDate], anchor: String, wording: Wording) {
        let months = product.months.published ?? []
        let bars = months.compactMap { month in
            month.answersPerContact.published.map { MonthChart.Bar(month: month.month, answers: $0) }
        }
        let ascending = bars.sorted { ($0.answers.value ?? 0) < ($1.answers.value ?? 0) }
        guard bars.count == months.count, let first = bars.first, let last = bars.last, let lowest = ascending.first,
            let highest = ascending.last, first.month != last.month
        else { return nil }
        func labelled(_ bar: MonthChart.Bar) -> MonthAnswers { MonthAnswers(bar.month, bar.answers, wording) }
        let shown = changes.filter { first.month <= $0.month && $0.month <= last.month }
        let finding = product.monthFinding
        guard finding.isDifference || !shown.isEmpty else { return nil }
        subtitle = wording.months.subtitle(
            months: wording.dates.months(from: first.month, to: last.month),
            registrations: product.counts.registrations,
            changes: shown)
        chart = MonthChart(
            bars, changes: shown, anchor: anchor,
            title: Self.title(finding, wording),
            description: wording.months.description(lowest: labelled(lowest), highest: labelled(highest)),
            wording: wording)
    }

    private static func title(_ finding: MonthFinding, _ wording: Wording) -> String {
        func labelled(_ month: PublishedMonth) -> MonthAnswers {
            MonthAnswers(month.month, month.answersPerContact.published ?? Ratio(0, 0), wording)
        }
        return switch finding {
        case .trend(let first, let last): wording.months.title(trendFrom: labelled(first), to: labelled(last))
        case .spread(let lowest, let highest):
            wording.months.title(spreadFrom: labelled(lowest), to: labelled(highest))
        case .alike: wording.months.alikeTitle
        case .tooFew: wording.months.tooFew
        }
    }
}

extension MonthFinding {
    /// Whether months differ.
    fileprivate var isDifference: Bool {
        switch self {
        case .trend, .spread: true
        case .alike, .tooFew: false
        }
    }
}

extension MonthAnswers {
    /// Writes the answers a contact of `month`.
    fileprivate init(_ month: CalendarMonth, _ answers: Ratio, _ wording: Wording) {
        self.init(month: month, answers: wording.numbers.oneDecimal(answers) ?? wording.common.noData)
    }
}
