import Metrics

/// A part of the page that is rendered by itself.
enum PagePart {
    case beginning
    /// The chapter of the product at a position in the report.
    case chapter(Int)
    case end

    /// All parts of the page on `input`, in order.
    static func all(of input: ReportInput) -> [PagePart] {
        [.beginning] + input.analysis.products.indices.map(PagePart.chapter) + [.end]
    }
}

/// What the parts of the page are rendered from.
struct PageRendering {
    private let document: ReportDocument
    private let templates: TemplateLibrary

    /// Makes the model of the whole page on `input`.
    ///
    /// - Throws: An error of the template parser, a defect of the program.
    init(_ input: ReportInput) throws {
        document = ReportDocument(input)
        templates = try TemplateLibrary.parsed.get()
    }

    /// The text of a part.
    ///
    /// - Throws: ``ReportPage/MissingTemplate``, a defect of the program.
    func text(of part: PagePart) throws -> String {
        let text =
            switch part {
            case .beginning: try templates.render(document.beginning, as: TemplateLibrary.page)
            case .chapter(let index): try templates.render(document.chapters[index], as: TemplateLibrary.chapterPart)
            case .end: try templates.render(document.end, as: TemplateLibrary.pageEnd)
            }
        guard let text else { throw ReportPage.MissingTemplate() }
        return text
    }
}
