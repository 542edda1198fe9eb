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
    init?(_ product: PublishedProduct, changes: [CalendarDate], anchor: String, wording: Wording) {
        let months = product.months.told ?? []
        let bars = months.compactMap { month in
            month.answersPerContact.told.map { MonthChart.Bar(month: month.month, answers: $0) }
        }
        let ascending = bars.sorted { ($0.answers.value ?? 0) < ($1.answers.value ?? 0) }
        guard bars.count == months.count, let first = bars.first, let last = bars.last, let lowest = ascending.first,
            let highest = ascending.last
        else { return nil }
        func perContact(_ answers: Ratio) -> String { wording.numbers.oneDecimal(answers) ?? wording.common.noData }
        func told(_ bar: MonthChart.Bar) -> (month: CalendarMonth, answers: String) {
            (bar.month, perContact(bar.answers))
        }
        let shown = changes.filter { first.month <= $0.month && $0.month <= last.month }
        subtitle = wording.months.subtitle(
            months: wording.dates.months(from: first.month, to: last.month),
            registrations: product.counts.registrations,
            changes: shown)
        chart = MonthChart(
            bars, changes: shown, anchor: anchor,
            title: wording.months.title(first: told(first), last: told(last)),
            description: wording.months.description(lowest: told(lowest), highest: told(highest)), wording: wording)
        head = TableHead(
            id: Anchors.caption("\(anchor)-months"),
            caption: wording.months.caption(product: product.name, answers: product.counts.answers),
            columns: wording.months.columns)
        rows = months.map { month in
            Row(
                month: wording.dates.month(month.month),
                change: wording.months.mark(changes.filter { $0.month == month.month }),
                registrations: wording.numbers.count(month.registrations),
                answers: wording.numbers.count(month.answers),
                perContact: month.answersPerContact.told.map(perContact) ?? wording.numbers.leftOut,
                used: month.usedShare.told.map(wording.months.used) ?? wording.numbers.leftOut)
        }
    }
}
