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
        heading = wording.products.heading(Self.mostDroppable(analysis.products))
        table = analysis.products.isEmpty ? nil : ProductList(input, span: span)
    }

    /// The product of which most questions may go, the first of those in the order of the report; nil where none may go.
    private static func mostDroppable(_ products: [PublishedProduct]) -> PublishedProduct? {
        let most = products.map { $0.proposals[.drop] }.max() ?? 0
        return most == 0 ? nil : products.first { $0.proposals[.drop] == most }
    }
}

/// The rows of the table of products.
struct ProductList: Encodable {
    let head: TableHead
    let rows: [ProductRow]
    let total: ProductRow
    let barExplanation: String
    let hours: Prose
    let recent: String
    let files: Prose

    /// Reads the rows from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        barExplanation = wording.products.barExplanation
        recent = wording.products.recent
        files = wording.products.files
        let analysis = input.analysis
        let duration = analysis.questionDuration
        let hasHours = duration != nil
        head = TableHead(
            id: Anchors.caption(Anchors.products),
            caption: wording.products.caption(
                period: span.text,
                registrations: analysis.totals.counts.registrations),
            columns: wording.products.columns(hasHours: hasHours))
        rows = zip(analysis.products, Anchors.chapters(analysis.products)).map {
            ProductRow($0, anchor: $1, hasHours: hasHours, wording: wording)
        }
        total = ProductRow(analysis, hasHours: hasHours, wording: wording)
        hours = wording.products.hours(duration, finding: analysis.handlingTime.published ?? nil)
    }
}

/// A product, or all together, in the table of products.
struct ProductRow: Encodable {
    let anchor: String
    let name: String
    /// Since when there were no conversations; nil where there were of late.
    let silence: String?
    let registrations: String
    let followUp: String
    let everUsed: String
    let bar: ShareBar
    /// How many questions cannot be measured; nil where there are none.
    let notMeasurable: String?
    let droppable: String
    let questionsNow: String
    let questionsProposed: String
    /// Hours a year still to win; nil where there are no columns of hours.
    let hoursToWin: String?
    /// Hours a year won already; nil where there are no columns of hours.
    let hoursWon: String?

    /// Reads the row of a product whose chapter stands at `anchor`.
    init(_ product: PublishedProduct, anchor: String, hasHours: Bool, wording: Wording) {
        self.init(
            product.name, product.counts, product.questions, droppable: product.proposals[.drop],
            present: PresentFigures([product]), anchor: anchor, hasHours: hasHours,
            silence: product.present.published.flatMap(wording.products.silence), wording: wording)
    }

    /// Reads the row of all products together.
    init(_ analysis: PublishedAnalysis, hasHours: Bool, wording: Wording) {
        let totals = analysis.totals
        self.init(
            wording.products.total, totals.counts, totals.questions, droppable: analysis.proposals[.drop],
            present: PresentFigures(analysis.products), anchor: Anchors.chapters, hasHours: hasHours, silence: nil,
            wording: wording)
    }

    private init(
        _ name: String, _ counts: ProductCounts<PublishedCount>, _ questions: QuestionCounts, droppable: Int,
        present: PresentFigures?, anchor: String, hasHours: Bool, silence: String?, wording: Wording
    ) {
        self.anchor = anchor
        self.name = name
        self.silence = silence
        registrations = wording.numbers.count(counts.registrations)
        followUp =
            counts.followUpCoverage.published.map { wording.numbers.share($0) ?? wording.common.noData }
            ?? wording.numbers.count(counts.withFollowUp)
        everUsed = wording.common.countWithShare(questions.everUsedShare)
        bar = ShareBar(questions.everUsedShare)
        notMeasurable = wording.products.notMeasurable(questions[.notMeasurable])
        self.droppable = wording.numbers.count(droppable)
        func perContact(_ questions: KeyPath<PresentFigures, Ratio>) -> String {
            guard let present else { return wording.numbers.leftOut }
            return wording.numbers.oneDecimal(present[keyPath: questions]) ?? wording.products.noConversations
        }
        questionsNow = perContact(\.questionsPerContact)
        questionsProposed = perContact(\.proposedQuestionsPerContact)
        func hours(_ hours: KeyPath<PresentFigures, Double>) -> String? {
            hasHours ? present.map { wording.durations.hours($0[keyPath: hours]) } ?? wording.numbers.leftOut : nil
        }
        hoursToWin = hours(\.hoursToWin)
        hoursWon = hours(\.hoursWon)
    }
}
