import CXLSXWriter

/// A workbook of one sheet that libxlsxwriter is writing.
struct OpenWorkbook: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    /// How the cells of each column under the header look.
    private let formats: [UnsafeMutablePointer<lxw_format>?]
    private let sheet: Sheet
    /// How many rows were written, the header among them.
    private var rows = 0
    /// Whether all that was written was taken.
    private var isTaken = true

    /// What the library says the file was made at, so that it does not ask the clock: the first second of 2000.
    private static let creation = 946_684_800
    /// The most rows that a sheet can have.
    private static let mostRows = 1_048_576

    /// Begins the file at `path` with the header of `sheet`; nil where the library cannot.
    init?(path: String, temporaryFolder: String?, _ sheet: Sheet) {
        var options = lxw_workbook_options()
        // Rows go to a temporary file as they come.
        options.constant_memory = 1
        var folder = temporaryFolder.map { Array($0.utf8CString) }
        let made = folder.withCString { folder in
            options.tmpdir = folder
            return workbook_new_opt(path, &options)
        }
        guard let workbook = made else { return nil }
        guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
            workbook_close(workbook)
            return nil
        }
        self.workbook = workbook
        self.worksheet = worksheet
        self.sheet = sheet
        let formats = WorkbookFormats(in: workbook)
        self.formats = sheet.columns.map { formats.cell(of: $0.entry) }
        var properties = lxw_doc_properties()
        properties.created = Self.creation
        workbook_set_properties(workbook, &properties)
        for (index, column) in sheet.columns.enumerated() {
            let index = lxw_col_t(index)
            worksheet_set_column(worksheet, index, index, column.width, formats.cell(of: column.entry))
        }
        write(sheet.columns.map { .text($0.name) }, sheet.columns.map { _ in formats.header })
    }

    /// Writes rows, as many as the sheet has room for.
    mutating func write(_ rows: some Sequence<[TableCell]>) {
        for row in rows.prefix(Self.mostRows - 1) { write(row, formats) }
    }

    private mutating func write(_ row: [TableCell], _ formats: [UnsafeMutablePointer<lxw_format>?]) {
        // A spreadsheet that opens the file need not fit the heights to the texts, and LibreOffice does not.
        let lines = zip(row, sheet.columns).map { cell, column in
            SheetText.lines(of: cell.text(in: .rfc4180), width: column.width)
        }
        worksheet_set_row(worksheet, lxw_row_t(rows), SheetText.height(ofLines: lines.max() ?? 1), nil)
        for (column, (cell, format)) in zip(row, formats).enumerated() {
            if !write(cell, column: column, format) { isTaken = false }
        }
        rows += 1
    }

    /// Writes a cell; a text is never looked at as a formula.
    private func write(_ cell: TableCell, column: Int, _ format: UnsafeMutablePointer<lxw_format>?) -> Bool {
        let (row, column) = (lxw_row_t(rows), lxw_col_t(column))
        let result =
            switch cell {
            case .empty: worksheet_write_blank(worksheet, row, column, format)
            case .integer(let number): worksheet_write_number(worksheet, row, column, Double(number), format)
            default:
                worksheet_write_string(
                    worksheet, row, column, SheetText.cell(cell.text(in: .rfc4180)), format)
            }
        return result == LXW_NO_ERROR
    }

    /// Sets what holds for the sheet as a whole, and ends the file; gives the number of cells, or nil where the library could
    /// not write them all.
    consuming func close() -> Int? {
        SheetSettings(sheet, rows: rows).apply(to: worksheet)
        let isClosed = workbook_close(workbook) == LXW_NO_ERROR
        return isClosed && isTaken ? rows * sheet.columns.count : nil
    }
}

extension [CChar]? {
    /// Calls `body` with the text, or with nil.
    fileprivate mutating func withCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
        guard var text = self else { return body(nil) }
        return text.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}
