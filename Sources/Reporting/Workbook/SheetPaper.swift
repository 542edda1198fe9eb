import CXLSXWriter

/// The paper that a sheet is printed on: A4, with what it is of and the number of the page under it.
struct SheetPaper {
    /// What the sheet is of.
    let title: String
    /// The words around it.
    let wording: WorkbookWording

    /// Settles it, for a sheet that lies or stands.
    func apply(to worksheet: UnsafeMutablePointer<lxw_worksheet>, isLying: Bool) {
        let (a4, margin): (UInt8, Double) = (9, 0.4)
        worksheet_set_paper(worksheet, a4)
        if isLying { worksheet_set_landscape(worksheet) }
        worksheet_set_margins(worksheet, margin, margin, margin, 2 * margin)
        worksheet_set_footer(worksheet, "&L\(SheetText.footer(title))&R\(wording.page(number: "&P", of: "&N"))")
    }
}
