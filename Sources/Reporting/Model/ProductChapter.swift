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
    /// That the months may not be told; nil where they may.
    let monthsLeftOut: String?
    let changes: [ProtocolChangeSection]
    let quotes: QuoteList?
    let files = ChapterWording.files

    /// Reads the chapter of the product at `position` in the order of the report.
    init(_ product: ProductFigures, position: Int, input: ReportInput, span: ReportingSpan, quotes: SignalQuotes) {
        anchor = Anchors.chapter(position)
        heading = ChapterHeadingWording.heading(product)
        lead = ChapterWording.lead(product)
        coverageLead = product.coverage.fieldsNeeded(forPercent: 99).map {
            ChapterWording.coverage(needed: $0, asked: product.askedFields, percent: 99)
        }
        fold = ChapterWording.fold(questions: product.fields.count)
        facts = Self.facts(product, settings: input.settings.products[product.key])
        questionHead = TableHead(
            id: Anchors.caption("\(anchor)-questions"),
            caption: ChapterWording.questionCaption(
                product: product.name, period: span.text,
                registrations: product.published(.registrations, product.registrations),
                mature: product.published(.mature, product.mature)),
            columns: ChapterWording.questionColumns)
        let scale = UsageScale(product.fields)
        self.scale = scale.map { ChapterWording.scale(percent: $0.percent) }
        questions = product.fields.map {
            QuestionRow(
                $0, settings: input.settings.fields[$0.key], scale: scale, smallCells: input.smallCells)
        }
        noCoverage = product.isShown(.coverage) ? ChapterWording.noCoverage : SmallCellsWording.coverage
        coverage = CoverageFigure(product, period: span.text, anchor: anchor)
        let changed = input.analysis.protocolChanges.filter { $0.product == product.product }
        months = MonthList(product, changes: changed.map(\.date), anchor: anchor)
        monthsLeftOut = product.isShown(.monthlyAnswers) ? nil : SmallCellsWording.months
        let anchor = self.anchor
        changes = changed.enumerated().map { ProtocolChangeSection($1, position: $0, anchor: anchor) }
        self.quotes = quotes.quotes(of: product)
    }

    private static func facts(_ product: ProductFigures, settings: ProductSettings?) -> [Fact] {
        let beneficiaries = product.fields.reduce(into: BeneficiaryCounts()) { $0.add($1.beneficiaries) }
        var facts = [
            Fact(
                label: ProductFactWording.registrationsLabel,
                text: ProductFactWording.registrations(
                    product.published(.registrations, product.registrations),
                    mature: product.published(.mature, product.mature))),
            Fact(
                label: ProductFactWording.questionsLabel,
                text: product.isShown(.answers)
                    ? ProductFactWording.questions(
                        now: product.questionsPerContact, proposed: product.proposedQuestionsPerContact)
                    : NumberText.leftOut),
            Fact(
                label: ProductFactWording.coverageLabel,
                text: product.isShown(.withFollowUp)
                    ? CommonWording.shareWithCases(product.followUpCoverage)
                    : NumberText.count(product.published(.withFollowUp, product.withFollowUp))),
            Fact(
                label: ProductFactWording.horizonLabel,
                text: product.isShown(.horizon) ? ProductFactWording.horizon(product.horizon) : NumberText.leftOut),
            Fact(
                label: ProductFactWording.lagLabel,
                text: product.isShown(.lag) ? ProductFactWording.lag(product.lag) : NumberText.leftOut),
            Fact(
                label: ProductFactWording.beneficiaryLabel,
                text: ProductWording.beneficiaries(
                    beneficiaries, areAllShown: product.fields.allSatisfy(\.areBeneficiariesShown))),
        ]
        if let name = settings?.uniformProductName {
            facts.append(Fact(label: ProductFactWording.uniformNameLabel, text: name))
        }
        return facts
    }
}
