import CXLSXWriter

extension SheetPage {
    /// How wide the lines are, in digits: what a standing A4 has room for in whatever font a spreadsheet has, since none makes a
    /// single column smaller that is too wide.
    private static let width = 80.0
    /// How many letters of a text a line has room for, which are narrower than digits.
    private static let letters = 88.0

    /// Writes the lines; false where the library did not take one of them.
    func write(to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats) -> Bool {
        worksheet_set_column(worksheet, 0, 0, Self.width, formats.prose)
        worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
        SheetPaper(title: title, wording: wording).apply(to: worksheet, isLying: false)
        worksheet_fit_to_pages(worksheet, 1, 1)
        var isTaken = true
        for (row, line) in lines.enumerated() {
            let row = lxw_row_t(row)
            let height = SheetText.height(ofLines: SheetText.lines(of: line.text, width: Self.letters))
            worksheet_set_row(worksheet, row, height, nil)
            let format = line.isHeading ? formats.heading : formats.prose
            let result =
                line.text.isEmpty
                ? worksheet_write_blank(worksheet, row, 0, format)
                : worksheet_write_string(worksheet, row, 0, SheetText.cell(line.text), format)
            if result != LXW_NO_ERROR { isTaken = false }
        }
        return isTaken
    }
}
