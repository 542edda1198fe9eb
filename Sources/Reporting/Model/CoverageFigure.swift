import Metrics
import RegistrationLog

/// How few questions would do for a product: a curve, and the same as a table.
struct CoverageFigure: Encodable {
    /// Which share of the follow-up so many questions help.
    struct Row: Encodable {
        let fields: String
        let share: String
    }

    let title: String
    let subtitle: String
    let chart: CoverageChart
    let head: TableHead
    let rows: [Row]

    /// The shares of which the needed number of questions is shown, in per cents.
    static let percents = [90, 95, 99, 100]

    /// The fewest registrations of which a curve is drawn.
    static let fewestRegistrations = 30

    /// Reads the curve of a product whose chapter stands at `anchor`; nil where it shows nothing: one question is enough, or
    /// all are needed, few registrations used any, or it is not published.
    init?(_ product: PublishedProduct, period: String, anchor: String, wording: Wording) {
        guard let coverage = product.coverage.published else { return nil }
        let points = Self.percents.compactMap { percent in
            coverage.fieldsNeeded(forPercent: percent).map { (percent: percent, fields: $0) }
        }
        guard let last = coverage.steps.last, last.denominator >= Self.fewestRegistrations,
            let nearlyAll = coverage.fieldsNeeded(forPercent: 99), nearlyAll > 1, nearlyAll < product.questions.asked
        else { return nil }
        title = wording.chapters.coverageTitle(needed: nearlyAll, asked: product.questions.asked, percent: 99)
        subtitle = wording.chapters.coverageSubtitle(period: period, registrations: last.denominator)
        chart = CoverageChart(
            steps: coverage.steps, pointedOut: (nearlyAll, 99), anchor: anchor, title: title,
            description: wording.chapters.coverageDescription(points), wording: wording)
        head = TableHead(
            id: Anchors.caption("\(anchor)-coverage"),
            caption: wording.chapters.coverageCaption(product: product.name, registrations: last.denominator),
            columns: wording.chapters.coverageColumns)
        let helpingAll = coverage.fieldsNeeded(forPercent: 100) ?? 0
        rows = coverage.steps.prefix(helpingAll + 1).enumerated().dropFirst().map { fields, share in
            Row(fields: wording.numbers.count(fields), share: wording.numbers.share(share) ?? wording.common.noData)
        }
    }
}
