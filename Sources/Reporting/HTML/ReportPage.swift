/// The management team's report: one HTML file that needs nothing beside it.
public enum ReportPage {
    /// The name of the file.
    public static let fileName = "index.html"

    /// A template that should be embedded in the program is not.
    public struct MissingTemplate: Error {}

    /// Writes the page from nothing but `input`; without registrations it says so and still accounts for every row.
    ///
    /// - Throws: ``MissingTemplate``, or an error of the template parser; both are defects of the program.
    /// - Complexity: linear in the number of questions of all products together, plus the signals that are quoted.
    public static func file(for input: ReportInput) throws -> ReportFile {
        guard let page = try TemplateLibrary().render(ReportDocument(input)) else { throw MissingTemplate() }
        return ReportFile(name: fileName, bytes: Array(page.utf8))
    }
}
