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
    init?(_ product: ProductFigures, changes: [CalendarDate], anchor: String) {
        guard product.isShown(.months), product.isShown(.monthlyAnswers) else { return nil }
        let bars = product.months.map { MonthChart.Bar(month: $0.month, answers: Ratio($0.answers, $0.registrations)) }
        let ascending = bars.sorted { ($0.answers.value ?? 0) < ($1.answers.value ?? 0) }
        guard let first = bars.first, let last = bars.last, let lowest = ascending.first, let highest = ascending.last
        else { return nil }
        let shown = changes.filter { first.month <= $0.month && $0.month <= last.month }
        subtitle = MonthWording.subtitle(
            months: DateText.months(from: first.month, to: last.month), registrations: product.registrations,
            changes: shown)
        chart = MonthChart(
            bars, changes: shown, anchor: anchor,
            title: MonthWording.title(first: Self.told(first), last: Self.told(last)),
            description: MonthWording.description(lowest: Self.told(lowest), highest: Self.told(highest)))
        head = TableHead(
            id: Anchors.caption("\(anchor)-months"),
            caption: MonthWording.caption(product: product.name, answers: product.answers),
            columns: MonthWording.columns)
        rows = product.months.map { month in
            Row(
                month: DateText.month(month.month),
                change: MonthWording.mark(changes.filter { $0.month == month.month }),
                registrations: NumberText.count(month.registrations), answers: NumberText.count(month.answers),
                perContact: Self.perContact(Ratio(month.answers, month.registrations)),
                used: product.isShown(.monthlyUsedAnswers)
                    ? MonthWording.used(Ratio(month.usedAnswers, month.answers)) : NumberText.leftOut)
        }
    }

    private static func told(_ bar: MonthChart.Bar) -> (month: CalendarMonth, answers: String) {
        (bar.month, perContact(bar.answers))
    }

    private static func perContact(_ answers: Ratio) -> String {
        NumberText.oneDecimal(answers) ?? CommonWording.noData
    }
}
