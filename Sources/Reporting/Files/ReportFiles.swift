import Threads

/// All files of a report.
public enum ReportFiles {
    /// Makes the files from nothing but `input`, on up to `threads` threads; they are the same on any number.
    ///
    /// 1. The tables, beside what the page takes before anything of it can be rendered.
    /// 2. The parts of the page.
    ///
    /// - Throws: What ``ReportTables`` and ``ReportPage`` throw.
    /// - Complexity: that of ``ReportTables`` and ``ReportPage``.
    public static func all(for input: ReportInput, dialect: CSVDialect, threads: Int) throws -> [ReportFile] {
        let (tables, page) = try concurrently(threads: threads) {
            try ReportTables.files(for: input, dialect: dialect)
        } and: {
            (document: ReportDocument(input), templates: try TemplateLibrary())
        }
        return tables + [try ReportPage.file(for: page.document, templates: page.templates, threads: threads)]
    }
}
