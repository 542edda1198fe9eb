import Metrics
import RegistrationLog

/// The whole report as the reader reads it, in the order of the page.
struct ReportDocument {
    let securityPolicy = ContentSecurityPolicy.text
    let title: String
    let skipLink = CommonWording.skipLink
    let audience = SummaryWording.audience
    let subject: Prose
    let heading: String
    let limitedPeriod: String?
    /// That small counts are withheld; nil where they are not.
    let smallCells: String?
    let warnings: WarningBox?
    let summary: SummarySection
    let contentsLabel = CommonWording.contents
    let contents: [Link]
    let decisions: DecisionSection
    let products: ProductSection
    let chapters: ChapterList?
    let privacy: PrivacySection
    let signals: SignalSection
    let quality: QualitySection
    let conclusions: ConclusionSection
    let glossary: GlossarySection
    let provenance: ProvenanceSection

    /// Turns the figures of a run into what is read.
    init(_ input: ReportInput) {
        let totals = input.analysis.totals
        let products = input.analysis.products
        let span = ReportingSpan(products: products, period: input.settings.period)
        title = SummaryWording.title(report: input.name, period: span.text)
        subject = SummaryWording.subject(
            report: input.name, period: span.text,
            registrations: totals.published(.registrations, totals.registrations), products: products.count)
        heading = SummaryHeadingWording.heading(totals)
        limitedPeriod = span.chosenPeriod.map(SummaryWording.limitedPeriod)
        smallCells = input.smallCells.map(SmallCellsWording.notice)
        warnings = WarningBox(input)
        summary = SummarySection(input, span: span)
        decisions = DecisionSection(input, span: span)
        self.products = ProductSection(input, span: span)
        chapters = products.isEmpty ? nil : ChapterList(input, span: span)
        privacy = PrivacySection(input, span: span)
        signals = SignalSection(input)
        quality = QualitySection(input)
        conclusions = ConclusionSection(input)
        glossary = GlossarySection(input.settings)
        provenance = ProvenanceSection(input)
        contents = Self.contents(hasChapters: !products.isEmpty)
    }

    private static func contents(hasChapters: Bool) -> [Link] {
        let chapters = hasChapters ? [Link(anchor: Anchors.chapters, text: ChapterWording.linkText)] : []
        return [
            Link(anchor: Anchors.decisions, text: DecisionSectionWording.linkText),
            Link(anchor: Anchors.products, text: ProductWording.linkText),
        ] + chapters + [
            Link(anchor: Anchors.privacy, text: PrivacyWording.linkText),
            Link(anchor: Anchors.signals, text: SignalWording.linkText),
            Link(anchor: Anchors.quality, text: QualityWording.linkText),
            Link(anchor: Anchors.conclusions, text: ConclusionWording.linkText),
            Link(anchor: Anchors.glossary, text: GlossaryWording.linkText),
            Link(anchor: Anchors.provenance, text: ProvenanceWording.linkText),
        ]
    }
}

/// The chapters of all products.
struct ChapterList {
    let id = Anchors.chapters
    let heading: String
    let beneficiaries: String
    let openAll = ChapterWording.openAll
    let closeAll = ChapterWording.closeAll
    let items: [ProductChapter]

    /// Reads the chapters in the order of the report.
    init(_ input: ReportInput, span: ReportingSpan) {
        let counts = input.analysis.totals.beneficiaries
        let areShown = input.analysis.products.flatMap(\.fields).allSatisfy(\.areBeneficiariesShown)
        heading = ChapterHeadingWording.heading(counts, areAllShown: areShown)
        beneficiaries = ProductWording.beneficiaries(counts, areAllShown: areShown)
        let quotes = SignalQuotes(input.log, settings: input.settings)
        items = input.analysis.products.enumerated().map { position, product in
            ProductChapter(product, position: position, input: input, span: span, quotes: quotes)
        }
    }
}
