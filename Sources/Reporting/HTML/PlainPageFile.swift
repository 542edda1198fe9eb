extension ReportFile {
    /// Writes `page` as the page of its folder.
    ///
    /// - Throws: ``ReportPage/MissingTemplate``, or an error of the template parser; both are defects of the program.
    /// - Complexity: linear in the number of cells.
    init(_ page: PlainPage) throws {
        guard let text = try TemplateLibrary.parsed.get().render(page, as: TemplateLibrary.plainPage) else {
            throw ReportPage.MissingTemplate()
        }
        self.init(name: ReportFileName.page, bytes: Array(text.utf8))
    }
}
