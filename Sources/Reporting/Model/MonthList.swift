import Metrics
import RegistrationLog

/// What was asked and used in each month of a product: a drawing, and the same as a table.
struct MonthList: Encodable {
    /// A month.
    struct Row: Encodable {
        let month: String
        /// What tells that the questions changed in this month; nil where they did not.
        let change: String?
        let registrations: String
        let answers: String
        let perContact: String
        let used: String
    }

    let subtitle: String
    let chart: MonthChart
    let head: TableHead
    let rows: [Row]

    /// Reads the months of a product whose chapter stands at `anchor` and whose questions changed on `changes`; nil
    /// where the product has no months, or they may not be told.
    init?(_ product: ProductFigures, changes: [CalendarDate], anchor: String, wording: Wording) {
        guard product.isShown(.months), product.isShown(.monthlyAnswers) else { return nil }
        let bars = product.months.map { MonthChart.Bar(month: $0.month, answers: Ratio($0.answers, $0.registrations)) }
        let ascending = bars.sorted { ($0.answers.value ?? 0) < ($1.answers.value ?? 0) }
        guard let first = bars.first, let last = bars.last, let lowest = ascending.first, let highest = ascending.last
        else { return nil }
        func perContact(_ answers: Ratio) -> String { wording.numbers.oneDecimal(answers) ?? wording.common.noData }
        func told(_ bar: MonthChart.Bar) -> (month: CalendarMonth, answers: String) {
            (bar.month, perContact(bar.answers))
        }
        let shown = changes.filter { first.month <= $0.month && $0.month <= last.month }
        subtitle = wording.months.subtitle(
            months: wording.dates.months(from: first.month, to: last.month), registrations: product.registrations,
            changes: shown)
        chart = MonthChart(
            bars, changes: shown, anchor: anchor,
            title: wording.months.title(first: told(first), last: told(last)),
            description: wording.months.description(lowest: told(lowest), highest: told(highest)), wording: wording)
        head = TableHead(
            id: Anchors.caption("\(anchor)-months"),
            caption: wording.months.caption(product: product.name, answers: product.answers),
            columns: wording.months.columns)
        rows = product.months.map { month in
            Row(
                month: wording.dates.month(month.month),
                change: wording.months.mark(changes.filter { $0.month == month.month }),
                registrations: wording.numbers.count(month.registrations),
                answers: wording.numbers.count(month.answers),
                perContact: perContact(Ratio(month.answers, month.registrations)),
                used: product.isShown(.monthlyUsedAnswers)
                    ? wording.months.used(Ratio(month.usedAnswers, month.answers)) : wording.numbers.leftOut)
        }
    }
}
