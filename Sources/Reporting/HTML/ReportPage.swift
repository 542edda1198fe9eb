import Threads

/// The management team's report: one HTML file that needs nothing beside it.
public enum ReportPage {
    /// A template that should be embedded in the program is not.
    public struct MissingTemplate: Error {}

    /// Writes the page from nothing but `input`; without registrations it says so and still accounts for every row.
    ///
    /// - Throws: ``MissingTemplate``, or an error of the template parser; both are defects of the program.
    /// - Complexity: linear in the number of questions of all products together, plus the signals that are quoted.
    public static func file(for input: ReportInput) throws -> ReportFile {
        try file(for: ReportDocument(input), templates: TemplateLibrary(), threads: 1)
    }

    /// Writes the page of `document`, of which the parts are rendered side by side on up to `threads` threads.
    ///
    /// - Throws: ``MissingTemplate``, a defect of the program.
    static func file(
        for document: ReportDocument, templates: TemplateLibrary, threads: Int
    ) throws -> ReportFile {
        let parts = [Part.beginning] + document.chapters.indices.map(Part.chapter) + [.end]
        let texts = try concurrentMap(parts, threads: threads) { part throws(any Error) in
            let text =
                switch part {
                case .beginning: try templates.render(document.beginning, as: TemplateLibrary.page)
                case .chapter(let index):
                    try templates.render(document.chapters[index], as: TemplateLibrary.chapterPart)
                case .end: try templates.render(document.end, as: TemplateLibrary.pageEnd)
                }
            guard let text else { throw MissingTemplate() }
            return text
        }
        return ReportFile(name: ReportFileName.page, bytes: texts.flatMap(\.utf8))
    }

    /// A part of the page that is rendered by itself.
    private enum Part {
        case beginning
        case chapter(Int)
        case end
    }
}
