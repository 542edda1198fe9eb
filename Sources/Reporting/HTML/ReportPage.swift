/// The management team's report: one HTML file that needs nothing beside it.
public enum ReportPage {
    /// A template that should be embedded in the program is not.
    public struct MissingTemplate: Error {}

    /// Writes the page from nothing but `input`; without registrations it says so and still accounts for every row.
    ///
    /// - Throws: ``MissingTemplate``, or an error of the template parser; both are defects of the program.
    /// - Complexity: linear in the number of questions of all products together, plus the signals that are quoted.
    public static func file(for input: ReportInput) throws -> ReportFile {
        let page = try PageRendering(input)
        return file(of: try PagePart.all(of: input).map(page.text))
    }

    /// The page of which the parts have these texts, in order.
    static func file(of texts: [String]) -> ReportFile {
        ReportFile(name: ReportFileName.page, bytes: texts.flatMap(\.utf8))
    }
}
