import Metrics
import RegistrationLog

/// The table of products with the main figure of each and of all.
struct ProductSection: Encodable {
    let id = Anchors.products
    let heading: Prose
    let table: ProductList?
    let empty: String

    /// Reads the table from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        empty = wording.products.empty
        let analysis = input.analysis
        heading = wording.products.heading(mostDroppable: SummarySection.mostDroppable(analysis.products).first?.name)
        table = analysis.products.isEmpty ? nil : ProductList(input, span: span)
    }
}

/// The rows of the table of products.
struct ProductList: Encodable {
    let head: TableHead
    let rows: [ProductRow]
    let total: ProductRow
    let barExplanation: String
    let hours: Prose
    let scaling: String
    let files: String

    /// Reads the rows from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        barExplanation = wording.products.barExplanation
        scaling = wording.products.scaling
        files = wording.products.files
        let analysis = input.analysis
        let assumption = input.settings.secondsPerQuestion
        let time = AskingTime(assumption: assumption, span: span, wording: wording)
        head = TableHead(
            id: Anchors.caption(Anchors.products),
            caption: wording.products.caption(
                period: span.text,
                registrations: analysis.totals.published(.registrations, analysis.totals.registrations)),
            columns: wording.products.columns(assumption: assumption))
        rows = analysis.products.enumerated().map {
            ProductRow($1, anchor: Anchors.chapter($0), time: time, wording: wording)
        }
        total = ProductRow(analysis.totals, time: time, wording: wording)
        hours = wording.products.hours(assumption)
    }
}

/// A product, or all together, in the table of products.
struct ProductRow: Encodable {
    let anchor: String
    let name: String
    let registrations: String
    let followUp: String
    let everUsed: String
    let bar: ShareBar
    /// How many questions cannot be measured; nil where there are none.
    let notMeasurable: String?
    let droppable: String
    let questionsNow: String
    let questionsProposed: String
    let hours: String

    /// Reads the row of a product whose chapter stands at `anchor`.
    init(_ product: ProductFigures, anchor: String, time: AskingTime, wording: Wording) {
        self.init(
            anchor: anchor, name: product.name,
            registrations: product.published(.registrations, product.registrations),
            followUp: Self.followUp(
                product.followUpCoverage, told: product.published(.withFollowUp, product.withFollowUp), wording),
            everUsed: Ratio(product.everUsedFields, product.capturedFields),
            notMeasurable: product.count(of: .notMeasurable), droppable: product.count(of: .drop),
            now: product.isShown(.answers) ? product.questionsPerContact : nil,
            proposed: product.isShown(.answers) ? product.proposedQuestionsPerContact : nil,
            hours: time.text(answers: product.droppableAnswers), wording: wording)
    }

    /// Reads the row of all products together.
    init(_ totals: TotalFigures, time: AskingTime, wording: Wording) {
        self.init(
            anchor: Anchors.chapters, name: wording.products.total,
            registrations: totals.published(.registrations, totals.registrations),
            followUp: Self.followUp(
                Ratio(totals.withFollowUp, totals.registrations),
                told: totals.published(.withFollowUp, totals.withFollowUp), wording),
            everUsed: Ratio(totals.everUsedFields, totals.capturedFields),
            notMeasurable: totals.verdicts[.notMeasurable] ?? 0, droppable: totals.verdicts[.drop] ?? 0,
            now: totals.isShown(.answers) ? totals.questionsPerContact : nil,
            proposed: totals.isShown(.answers) ? totals.proposedQuestionsPerContact : nil,
            hours: time.text(answers: totals.droppableAnswers), wording: wording)
    }

    private init(
        anchor: String, name: String, registrations: PublishedCount, followUp: String, everUsed: Ratio,
        notMeasurable: Int,
        droppable: Int, now: Ratio?, proposed: Ratio?, hours: String, wording: Wording
    ) {
        self.anchor = anchor
        self.name = name
        self.registrations = wording.numbers.count(registrations)
        self.followUp = followUp
        self.everUsed = wording.common.countWithShare(everUsed)
        bar = ShareBar(everUsed)
        self.notMeasurable = wording.products.notMeasurable(notMeasurable)
        self.droppable = wording.numbers.count(droppable)
        questionsNow = Self.perContact(now, wording)
        questionsProposed = Self.perContact(proposed, wording)
        self.hours = hours
    }

    /// Questions per contact; nil is not told.
    private static func perContact(_ questions: Ratio?, _ wording: Wording) -> String {
        guard let questions else { return wording.numbers.leftOut }
        return wording.numbers.oneDecimal(questions) ?? wording.common.noData
    }

    /// The follow-up coverage, or what of its count may be told.
    private static func followUp(_ coverage: Ratio, told: PublishedCount, _ wording: Wording) -> String {
        guard told.exact != nil else { return wording.numbers.count(told) }
        return wording.numbers.share(coverage) ?? wording.common.noData
    }
}
