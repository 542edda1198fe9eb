import Metrics
import RegistrationLog

/// The table of products with the main figure of each and of all.
struct ProductSection {
    let id = Anchors.products
    let heading: Prose
    let table: ProductList?
    let empty = ProductWording.empty

    /// Reads the table from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let analysis = input.analysis
        heading = ProductWording.heading(mostDroppable: SummarySection.mostDroppable(analysis.products).first?.name)
        table = analysis.products.isEmpty ? nil : ProductList(input, span: span)
    }
}

/// The rows of the table of products.
struct ProductList {
    let head: TableHead
    let rows: [ProductRow]
    let total: ProductRow
    let barExplanation = ProductWording.barExplanation
    let hours: Prose
    let scaling = ProductWording.scaling
    let files = ProductWording.files

    /// Reads the rows from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let analysis = input.analysis
        let assumption = input.settings.secondsPerQuestion
        let time = AskingTime(assumption: assumption, span: span)
        head = TableHead(
            id: Anchors.caption(Anchors.products),
            caption: ProductWording.caption(period: span.text, registrations: analysis.totals.registrations),
            columns: ProductWording.columns(assumption: assumption))
        rows = analysis.products.enumerated().map { ProductRow($1, anchor: Anchors.chapter($0), time: time) }
        total = ProductRow(analysis.totals, time: time)
        hours = ProductWording.hours(assumption)
    }
}

/// A product, or all together, in the table of products.
struct ProductRow {
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
    init(_ product: ProductFigures, anchor: String, time: AskingTime) {
        self.init(
            anchor: anchor, name: product.name, registrations: product.registrations,
            followUp: product.followUpCoverage, everUsed: Ratio(product.everUsedFields, product.capturedFields),
            notMeasurable: product.count(of: .notMeasurable), droppable: product.count(of: .drop),
            now: product.questionsPerContact,
            proposed: product.proposedQuestionsPerContact, hours: time.text(answers: product.droppableAnswers))
    }

    /// Reads the row of all products together.
    init(_ totals: TotalFigures, time: AskingTime) {
        self.init(
            anchor: Anchors.chapters, name: ProductWording.total, registrations: totals.registrations,
            followUp: Ratio(totals.withFollowUp, totals.registrations),
            everUsed: Ratio(totals.everUsedFields, totals.capturedFields),
            notMeasurable: totals.verdicts[.notMeasurable] ?? 0, droppable: totals.verdicts[.drop] ?? 0,
            now: totals.questionsPerContact, proposed: totals.proposedQuestionsPerContact,
            hours: time.text(answers: totals.droppableAnswers))
    }

    private init(
        anchor: String, name: String, registrations: Int, followUp: Ratio, everUsed: Ratio, notMeasurable: Int,
        droppable: Int,
        now: Ratio, proposed: Ratio, hours: String
    ) {
        self.anchor = anchor
        self.name = name
        self.registrations = NumberText.count(registrations)
        self.followUp = NumberText.share(followUp) ?? CommonWording.noData
        self.everUsed = CommonWording.countWithShare(everUsed)
        bar = ShareBar(everUsed)
        self.notMeasurable = ProductWording.notMeasurable(notMeasurable)
        self.droppable = NumberText.count(droppable)
        questionsNow = NumberText.oneDecimal(now) ?? CommonWording.noData
        questionsProposed = NumberText.oneDecimal(proposed) ?? CommonWording.noData
        self.hours = hours
    }
}
