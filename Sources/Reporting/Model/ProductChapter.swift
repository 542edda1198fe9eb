import Metrics
import RegistrationLog

/// The chapter of a product: its questions, what they were used for and for whom.
struct ProductChapter: Encodable {
    /// A fact at the head of the chapter.
    struct Fact: Encodable {
        let label: String
        let text: String
    }

    let anchor: String
    /// What the anchors of its parts begin with.
    let parts: String
    let heading: Prose
    let lead: String
    let coverageLead: String?
    let fold: String
    let facts: [Fact]
    let questionHead: TableHead
    /// What the drawings in the table mean; nil where there are none.
    let scale: String?
    let questions: [QuestionRow]
    let coverage: CoverageFigure?
    let noCoverage: String
    let months: MonthList?
    /// That the months may not be published; nil where they may.
    let monthsLeftOut: String?
    let changes: [ProtocolChangeSection]
    let quotes: QuoteList?
    let files: Prose

    /// Reads the chapter of the product at `position` in the order of the report; links to it lead to `anchor`.
    init(
        _ product: PublishedProduct, at anchor: String, position: Int, input: ReportInput, span: ReportingSpan,
        quotes: SignalQuotes
    ) {
        let wording = input.wording
        files = wording.chapters.files
        self.anchor = anchor
        let parts = Anchors.parts(ofChapter: position)
        self.parts = parts
        heading = wording.chapterHeadings.heading(product)
        lead = wording.chapters.lead(product)
        coverageLead = product.coverage.published.flatMap { coverage in
            coverage.fieldsNeeded(forPercent: 99).map { needed in
                wording.chapters.coverage(
                    needed: needed, asked: product.questions.asked, percent: 99,
                    registrations: coverage.steps.last?.denominator ?? 0)
            }
        }
        fold = wording.chapters.fold(questions: product.fields.count)
        facts = Self.facts(product, settings: input.settings.products[product.key], wording)
        questionHead = TableHead(
            id: Anchors.caption("\(parts)-questions"),
            caption: wording.chapters.questionCaption(
                product: product.name, period: span.text,
                registrations: product.counts.registrations, mature: product.counts.mature),
            columns: wording.chapters.questionColumns)
        let scale = UsageScale(product.fields)
        self.scale = scale.map { wording.chapters.scale(percent: $0.percent) }
        questions = product.fields.map {
            QuestionRow($0, settings: input.settings.fields[$0.key], scale: scale, wording: wording)
        }
        noCoverage = product.coverage.isPublished ? wording.chapters.noCoverage : wording.withheld.coverage
        coverage = CoverageFigure(product, period: span.text, anchor: parts, wording: wording)
        let changed = input.analysis.protocolChanges.filter { $0.product == product.product }
        months = MonthList(product, changes: changed.map(\.date), anchor: parts, wording: wording)
        monthsLeftOut = product.areMonthlyAnswersPublished ? nil : wording.withheld.months
        changes = changed.enumerated().map { ProtocolChangeSection($1, position: $0, anchor: parts, wording: wording) }
        self.quotes = quotes.quotes(of: product)
    }

    private static func facts(_ product: PublishedProduct, settings: ProductSettings?, _ wording: Wording) -> [Fact] {
        var facts = [
            Fact(
                label: wording.productFacts.registrationsLabel,
                text: wording.productFacts.registrations(
                    product.counts.registrations, mature: product.counts.mature)),
            Fact(
                label: wording.productFacts.questionsLabel,
                text: product.present.published.map(wording.productFacts.questions) ?? wording.numbers.leftOut),
            Fact(
                label: wording.productFacts.coverageLabel,
                text: product.counts.followUpCoverage.published.map(wording.common.shareWithCases)
                    ?? wording.numbers.count(product.counts.withFollowUp)),
            Fact(
                label: wording.productFacts.horizonLabel,
                text: product.times.horizon.published.map(wording.productFacts.horizon) ?? wording.numbers.leftOut),
            Fact(
                label: wording.productFacts.lagLabel,
                text: product.times.lag.published.map(wording.productFacts.lag) ?? wording.numbers.leftOut),
            Fact(
                label: wording.productFacts.beneficiaryLabel,
                text: wording.products.beneficiaries(product.beneficiaries)),
        ]
        if let clustering = product.times.clustering.published {
            facts.append(
                Fact(
                    label: wording.productFacts.clusteringLabel, text: wording.productFacts.clustering(clustering)))
        }
        if let hours = product.present.published.flatMap(wording.productFacts.hours) {
            facts.append(Fact(label: wording.productFacts.hoursLabel, text: hours))
        }
        if let name = settings?.uniformProductName {
            facts.append(Fact(label: wording.productFacts.uniformNameLabel, text: name))
        }
        return facts
    }
}
