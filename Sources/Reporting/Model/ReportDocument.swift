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
        let span = ReportingSpan(products: input.analysis.products, period: input.settings.period)
        beginning = PageBeginning(input, span: span)
        chapters = ChapterPart.all(input, span: span)
        end = PageEnd(input, span: span)
    }
}

/// What stands before the chapters.
struct PageBeginning: Encodable {
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

    /// Reads it from the figures of a run.
    init(_ input: ReportInput, span: ReportingSpan) {
        let totals = input.analysis.totals
        let products = input.analysis.products
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
        glossary = GlossarySection(input.settings)
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
        let quotes = SignalQuotes(input.log, settings: input.settings)
        return products.enumerated().map { position, product in
            ChapterPart(
                opening: position == 0 ? ChapterOpening(input) : nil,
                chapter: ProductChapter(product, position: position, input: input, span: span, quotes: quotes),
                isLast: position == products.count - 1)
        }
    }
}

/// What stands above the chapters of all products.
struct ChapterOpening: Encodable {
    let id = Anchors.chapters
    let heading: String
    let beneficiaries: String
    let openAll = ChapterWording.openAll
    let closeAll = ChapterWording.closeAll

    /// Reads it from the figures of a run.
    init(_ input: ReportInput) {
        let counts = input.analysis.totals.beneficiaries
        let areShown = input.analysis.products.flatMap(\.fields).allSatisfy(\.areBeneficiariesShown)
        heading = ChapterHeadingWording.heading(counts, areAllShown: areShown)
        beneficiaries = ProductWording.beneficiaries(counts, areAllShown: areShown)
    }
}
