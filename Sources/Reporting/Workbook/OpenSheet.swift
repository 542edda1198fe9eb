import CXLSXWriter

/// A sheet of a workbook that is being written, row by row.
struct OpenSheet {
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    /// How the cells of each column under the header look.
    private let formats: [UnsafeMutablePointer<lxw_format>?]
    private let sheet: Sheet
    /// How many rows were written, the header among them.
    private(set) var rows = 0
    /// Whether all that was written was taken.
    private(set) var isTaken = true

    /// The most rows that a sheet can have.
    private static let mostRows = 1_048_576

    /// Begins `worksheet` with the header of `sheet`.
    init(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet, _ formats: WorkbookFormats) {
        self.worksheet = worksheet
        self.sheet = sheet
        self.formats = sheet.columns.map { formats.cell(of: $0.entry) }
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
}
