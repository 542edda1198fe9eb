import Mustache

/// The templates of the page, embedded in the program.
struct TemplateLibrary: Sendable {
    /// A piece of a page.
    enum Piece {
        /// What the template of this name makes of the model.
        case template(String)
        /// Text that stands there as it is.
        case text(String)
    }

    /// All that stands before the chapters.
    static let page: [Piece] = [.template("page-head"), .text(PageConstants.style), .template("page")]
    /// A chapter with what stands around it.
    static let chapterPart: [Piece] = [.template("chapters")]
    /// All that stands behind the chapters.
    static let pageEnd: [Piece] = [.template("page-end"), .text(PageConstants.script), .template("page-foot")]
    /// A page that is no report on a log.
    static let plainPage: [Piece] = [
        .template("page-head"), .text(PageConstants.style), .template("plain-page"), .text(PageConstants.script),
        .template("page-foot"),
    ]

    /// The templates by the name under which others include them.
    static let sources: [String: [UInt8]] = [
        "page-head": PackageResources.page_head_mustache,
        "page": PackageResources.page_mustache,
        "chapters": PackageResources.chapters_mustache,
        "page-end": PackageResources.page_end_mustache,
        "page-foot": PackageResources.page_foot_mustache,
        "plain-page": PackageResources.plain_page_mustache,
        "plain-section": PackageResources.plain_section_mustache,
        "plain-row": PackageResources.plain_row_mustache,
        "grid": PackageResources.grid_mustache,
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

    /// The templates, parsed once for all pages; the parser's error when one is malformed.
    static let parsed = Result { try TemplateLibrary() }

    private let library: MustacheLibrary

    private init() throws {
        MustacheContentTypes.register(TextEscaping(), named: TextEscaping.name)
        library = MustacheLibrary(templates: try Self.sources.mapValues { try MustacheTemplate(string: Self.text($0)) })
    }

    /// Renders `model` in all `pieces`; nil when there is no template of one of the names.
    ///
    /// - Throws: `EncodingError` where the model is made of what no template renders.
    func render(_ model: some Encodable, as pieces: [Piece]) throws -> String? {
        let values = try TemplateModel.rendered(model)
        var page = ""
        for piece in pieces {
            switch piece {
            case .text(let text): page += text
            case .template(let name):
                guard let text = library.render(values, withTemplate: name) else { return nil }
                page += text
            }
        }
        return page
    }

    /// The text of a template without its last line end, so that it can be included within a line.
    static func text(_ source: [UInt8]) -> String {
        let end = source.last == 0x0A ? source.dropLast() : source[...]
        return String(decoding: end, as: UTF8.self)
    }
}
