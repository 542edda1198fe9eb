import CXLSXWriter

/// A workbook that libxlsxwriter is writing, sheet by sheet.
struct OpenWorkbook: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let formats: WorkbookFormats
    /// How many cells each sheet has that was written.
    private var cells: [Int] = []
    /// Whether all that was written was taken.
    private var isTaken = true

    /// What the library says the file was made at, so that it does not ask the clock: the first second of 2000.
    private static let creation = 946_684_800

    /// Begins the file at `path`; nil where the library cannot.
    init?(path: String, temporaryFolder: String?) {
        var options = lxw_workbook_options()
        // Rows go to a temporary file as they come.
        options.constant_memory = 1
        var folder = temporaryFolder.map { Array($0.utf8CString) }
        let made = folder.withCString { folder in
            options.tmpdir = folder
            return workbook_new_opt(path, &options)
        }
        guard let workbook = made else { return nil }
        self.workbook = workbook
        formats = WorkbookFormats(in: workbook)
        var properties = lxw_doc_properties()
        properties.created = Self.creation
        workbook_set_properties(workbook, &properties)
    }

    /// Writes a sheet with a header and `rows` under it, as many as it has room for.
    mutating func write(_ sheet: Sheet, rows: some Sequence<[TableCell]>) {
        guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
            isTaken = false
            return
        }
        var open = OpenSheet(worksheet, sheet, formats)
        open.write(rows)
        SheetSettings(sheet, rows: open.rows).apply(to: worksheet)
        cells.append(open.rows * sheet.columns.count)
        if !open.isTaken { isTaken = false }
    }

    /// Writes a sheet of text.
    mutating func write(_ page: SheetPage) {
        guard let worksheet = workbook_add_worksheet(workbook, page.name) else {
            isTaken = false
            return
        }
        if !page.write(to: worksheet, formats) { isTaken = false }
        cells.append(page.lines.count)
    }

    /// Ends the file; gives the number of cells of each sheet, or nil where the library could not write them all.
    consuming func close() -> [Int]? {
        // The library cannot end a file of which it could not begin a sheet.
        guard isTaken else {
            lxw_workbook_free(workbook)
            return nil
        }
        return workbook_close(workbook) == LXW_NO_ERROR ? cells : nil
    }
}

extension [CChar]? {
    /// Calls `body` with the text, or with nil.
    fileprivate mutating func withCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
        guard var text = self else { return body(nil) }
        return text.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}
