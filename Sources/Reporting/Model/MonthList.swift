import Metrics
import RegistrationLog

/// What was asked and used in each month of a product: a drawing, and the same as a table.
struct MonthList: Encodable {
    /// A month.
    struct Row: Encodable {
        let month: String
        /// What says that the questions changed in this month; nil where they did not.
        let change: String?
        let registrations: String
        let answers: String
        let perContact: String
        let used: String
    }

    let drawing: MonthDrawing
    let head: TableHead
    let rows: [Row]

    /// Reads the months of a product whose chapter stands at `anchor` and whose questions changed on `changes`; nil
    /// where there is nothing to find in them, or they may not be published.
    init?(_ product: PublishedProduct, changes: [CalendarDate], anchor: String, wording: Wording) {
        guard let drawing = MonthDrawing(product, changes: changes, anchor: anchor, wording: wording) else {
            return nil
        }
        self.drawing = drawing
        func perContact(_ answers: Ratio) -> String { wording.numbers.oneDecimal(answers) ?? wording.common.noData }
        head = TableHead(
            id: Anchors.caption("\(anchor)-months"),
            caption: wording.months.caption(product: product.name, answers: product.counts.answers),
            columns: wording.months.columns)
        rows = (product.months.published ?? []).map { month in
            Row(
                month: wording.dates.month(month.month),
                change: wording.months.mark(changes.filter { $0.month == month.month }),
                registrations: wording.numbers.count(month.registrations),
                answers: wording.numbers.count(month.answers),
                perContact: month.answersPerContact.published.map(perContact) ?? wording.numbers.leftOut,
                used: month.usedShare.published.map(wording.months.used) ?? wording.numbers.leftOut)
        }
    }
}
