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
                registrations: analysis.totals.counts.registrations),
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
    init(_ product: PublishedProduct, anchor: String, time: AskingTime, wording: Wording) {
        self.init(product.name, product.counts, product.questions, anchor: anchor, time: time, wording: wording)
    }

    /// Reads the row of all products together.
    init(_ totals: PublishedTotals, time: AskingTime, wording: Wording) {
        self.init(
            wording.products.total, totals.counts, totals.questions, anchor: Anchors.chapters, time: time,
            wording: wording)
    }

    private init(
        _ name: String, _ counts: ProductCounts<PublishedCount>, _ questions: QuestionCounts, anchor: String,
        time: AskingTime, wording: Wording
    ) {
        self.anchor = anchor
        self.name = name
        registrations = wording.numbers.count(counts.registrations)
        followUp =
            counts.followUpCoverage.told.map { wording.numbers.share($0) ?? wording.common.noData }
            ?? wording.numbers.count(counts.withFollowUp)
        everUsed = wording.common.countWithShare(questions.everUsedShare)
        bar = ShareBar(questions.everUsedShare)
        notMeasurable = wording.products.notMeasurable(questions[.notMeasurable])
        droppable = wording.numbers.count(questions[.drop])
        questionsNow = Self.perContact(counts.questionsPerContact, wording)
        questionsProposed = Self.perContact(counts.proposedQuestionsPerContact, wording)
        hours = time.text(answers: counts.droppableAnswers)
    }

    /// Questions per contact.
    private static func perContact(_ questions: Published<Ratio>, _ wording: Wording) -> String {
        guard let questions = questions.told else { return wording.numbers.leftOut }
        return wording.numbers.oneDecimal(questions) ?? wording.common.noData
    }
}
