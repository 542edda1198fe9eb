import Metrics
import RegistrationLog

/// What was asked and used in each month of a product.
struct MonthList {
    /// A month.
    struct Row {
        let month: String
        let registrations: String
        let answers: String
        let used: String
        let bar: ShareBar
    }

    let head: TableHead
    let rows: [Row]

    /// Reads the months of a product whose chapter stands at `anchor`.
    init(_ product: ProductFigures, anchor: String) {
        head = TableHead(
            id: Anchors.caption("\(anchor)-months"),
            caption: ChapterWording.monthCaption(product: product.name, answers: product.answers),
            columns: ChapterWording.monthColumns)
        rows = product.months.map { month in
            let used = Ratio(month.usedAnswers, month.answers)
            return Row(
                month: DateText.month(month.month), registrations: NumberText.count(month.registrations),
                answers: NumberText.count(month.answers), used: CommonWording.countWithShare(used),
                bar: ShareBar(used))
        }
    }
}
