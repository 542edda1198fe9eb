import Mustache

/// The templates of the page, embedded in the program.
struct TemplateLibrary: Sendable {
    /// The name of the template of all that stands before the chapters.
    static let page = "page"
    /// The name of the template of a chapter with what stands around it.
    static let chapterPart = "chapters"
    /// The name of the template of all that stands behind the chapters.
    static let pageEnd = "page-end"
    /// The name of the template of a page that is no report on a log.
    static let plainPage = "plain-page"

    /// The templates by the name under which others include them.
    static let sources: [String: [UInt8]] = [
        page: PackageResources.page_mustache,
        chapterPart: PackageResources.chapters_mustache,
        pageEnd: PackageResources.page_end_mustache,
        plainPage: PackageResources.plain_page_mustache,
        "plain-section": PackageResources.plain_section_mustache,
        "plain-row": PackageResources.plain_row_mustache,
        "style-plain": PackageResources.style_plain_mustache,
        "style": PackageResources.style_mustache,
        "style-table": PackageResources.style_table_mustache,
        "grid": PackageResources.grid_mustache,
        "style-grid": PackageResources.style_grid_mustache,
        "style-decision": PackageResources.style_decision_mustache,
        "style-chapter": PackageResources.style_chapter_mustache,
        "style-adapt": PackageResources.style_adapt_mustache,
        "style-decisions": PackageResources.style_decisions_mustache,
        "style-lengths": PackageResources.style_lengths_mustache,
        "style-sheet": PackageResources.style_sheet_mustache,
        "script": PackageResources.script_mustache,
        "prose": PackageResources.prose_mustache,
        "table-head": PackageResources.table_head_mustache,
        "usage-bar": PackageResources.usage_bar_mustache,
        "share-bar": PackageResources.share_bar_mustache,
        "coverage-chart": PackageResources.coverage_chart_mustache,
        "month-chart": PackageResources.month_chart_mustache,
        "month-drawing": PackageResources.month_drawing_mustache,
        "trial": PackageResources.trial_mustache,
        "summary": PackageResources.summary_mustache,
        "product-decision": PackageResources.product_decision_mustache,
        "proposals": PackageResources.proposals_mustache,
        "reservations": PackageResources.reservations_mustache,
        "decisions": PackageResources.decisions_mustache,
        "decision-review": PackageResources.decision_review_mustache,
        "reviewed-decisions": PackageResources.reviewed_decisions_mustache,
        "question-lines": PackageResources.question_lines_mustache,
        "products": PackageResources.products_mustache,
        "chapter": PackageResources.chapter_mustache,
        "privacy": PackageResources.privacy_mustache,
        "signals": PackageResources.signals_mustache,
        "quality": PackageResources.quality_mustache,
        "conclusions": PackageResources.conclusions_mustache,
        "glossary": PackageResources.glossary_mustache,
        "provenance": PackageResources.provenance_mustache,
    ]

    private let library: MustacheLibrary

    /// Parses the templates.
    ///
    /// - Throws: the parser's error when a template is malformed.
    init() throws {
        MustacheContentTypes.register(TextEscaping(), named: TextEscaping.name)
        library = MustacheLibrary(templates: try Self.sources.mapValues { try MustacheTemplate(string: Self.text($0)) })
    }

    /// Renders `model`; nil when there is no template of this name.
    ///
    /// - Throws: `EncodingError` where the model is made of what no template renders.
    func render(_ model: some Encodable, as template: String) throws -> String? {
        library.render(try TemplateModel.rendered(model), withTemplate: template)
    }

    /// The text of a template without its last line end, so that it can be included within a line.
    static func text(_ source: [UInt8]) -> String {
        let end = source.last == 0x0A ? source.dropLast() : source[...]
        return String(decoding: end, as: UTF8.self)
    }
}
