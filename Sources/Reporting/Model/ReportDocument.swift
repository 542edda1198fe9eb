import Metrics
import RegistrationLog

/// The whole report as the reader reads it, in the order of the page.
struct ReportDocument {
    /// What stands before the chapters.
    let beginning: PageBeginning
    /// The chapters of the products, in the order of the report.
    let chapters: [ChapterPart]
    /// What stands behind the chapters.
    let end: PageEnd

    /// Turns the figures of a run into what is read.
    init(_ input: ReportInput) {
        let span = ReportingSpan(
            months: input.analysis.totals.months, period: input.settings.period, isWithheld: input.smallCells != nil,
            wording: input.wording)
        beginning = PageBeginning(input, span: span)
        chapters = ChapterPart.all(input, span: span)
        end = PageEnd(input, span: span)
    }
}

/// What stands before the chapters.
struct PageBeginning: Encodable {
    let securityPolicy = ContentSecurityPolicy.text
    let title: String
    let skipLink: String
    let audience: String
    let subject: Prose
    let heading: String
    let limitedPeriod: String?
    /// That small counts are suppressed; nil where they are not.
    let smallCells: String?
    let summary: SummarySection
    let whole = Anchors.whole
    let contentsLabel: String
    let contents: [Link]
    let decisions: DecisionSection
    /// What became of decisions that were taken earlier; nil where none was, as far as anybody said.
    let reviewedDecisions: PlainSection?
    let proposals: ProposalSection?
    let products: ProductSection
    let reservations: ReservationSection

    /// Reads it from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let wording = input.wording
        skipLink = wording.common.skipLink
        audience = wording.summary.audience
        contentsLabel = wording.common.contents
        let totals = input.analysis.totals
        let products = input.analysis.products
        title = wording.summary.title(report: input.name, letterhead: input.letterhead, period: span.text)
        subject = wording.summary.subject(
            report: input.name, letterhead: input.letterhead, period: span.text,
            registrations: totals.counts.registrations, products: products.count)
        heading = wording.summaryHeading.heading(totals.questions, input.analysis.proposals)
        limitedPeriod = span.chosenPeriod.map(wording.summary.limitedPeriod)
        smallCells = input.smallCells.map(wording.withheld.notice)
        summary = SummarySection(input, span: span)
        decisions = DecisionSection(input, span: span)
        reviewedDecisions = .decisionReview(input)
        proposals = ProposalSection(input, span: span)
        self.products = ProductSection(input, span: span)
        reservations = ReservationSection(input)
        contents = Self.contents(reviewed: reviewedDecisions, hasChapters: !products.isEmpty, wording)
    }

    private static func contents(
        reviewed: PlainSection?, hasChapters: Bool, _ wording: Wording
    ) -> [Link] {
        let chapters = hasChapters ? [Link(anchor: Anchors.chapters, text: wording.chapters.linkText)] : []
        return [
            Link(anchor: Anchors.decisions, text: wording.decisionList.linkText)
        ] + (reviewed.map { [Link(anchor: $0.id, text: $0.linkText)] } ?? []) + [
            Link(anchor: Anchors.reservations, text: wording.reservations.linkText),
            Link(anchor: Anchors.products, text: wording.products.linkText),
        ] + chapters + [
            Link(anchor: Anchors.privacy, text: wording.privacy.linkText),
            Link(anchor: Anchors.signals, text: wording.signals.linkText),
            Link(anchor: Anchors.quality, text: wording.quality.linkText),
            Link(anchor: Anchors.conclusions, text: wording.conclusions.linkText),
            Link(anchor: Anchors.glossary, text: wording.glossary.linkText),
            Link(anchor: Anchors.provenance, text: wording.provenance.linkText),
            Link(anchor: Anchors.whole, text: wording.common.printAll),
        ]
    }
}

/// What stands behind the chapters.
struct PageEnd: Encodable {
    let privacy: PrivacySection
    let signals: SignalSection
    let quality: QualitySection
    let conclusions: ConclusionSection
    let glossary: GlossarySection
    let provenance: ProvenanceSection

    /// Reads it from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        privacy = PrivacySection(input, span: span)
        signals = SignalSection(input)
        quality = QualitySection(input)
        conclusions = ConclusionSection(input)
        glossary = GlossarySection(input.settings, wording: input.wording)
        provenance = ProvenanceSection(input)
    }
}

/// The chapter of a product, with what the first and the last have around them.
struct ChapterPart: Encodable {
    /// What stands above all chapters; nil behind the first.
    let opening: ChapterOpening?
    let chapter: ProductChapter
    let isLast: Bool

    /// Reads the chapters in the order of the report.
    static func all(_ input: ReportInput, span: ReportingSpan) -> [ChapterPart] {
        let products = input.analysis.products
        let quotes = SignalQuotes(input.publication.signals, wording: input.wording)
        let (anchors, sheets) = (Anchors.chapters(products), Anchors.workSheets(products))
        let changes = input.analysis.changesWithEffects
        return products.enumerated().map { position, product in
            ChapterPart(
                opening: position == 0 ? ChapterOpening(input) : nil,
                chapter: ProductChapter(
                    product, at: anchors[position], sheet: sheets[position], position: position,
                    changed: changes[product.product] ?? [], input: input, span: span, quotes: quotes),
                isLast: position == products.count - 1)
        }
    }
}

/// What stands above the chapters of all products.
struct ChapterOpening: Encodable {
    let id = Anchors.chapters
    let heading: String
    let beneficiaries: String
    let openAll: String
    let closeAll: String

    /// Reads it from the figures of a run.
    init(_ input: ReportInput) {
        let wording = input.wording
        openAll = wording.chapters.openAll
        closeAll = wording.chapters.closeAll
        let published = input.analysis.totals.beneficiaries
        heading = wording.chapterHeadings.heading(published)
        beneficiaries = wording.products.beneficiaries(published)
    }
}
