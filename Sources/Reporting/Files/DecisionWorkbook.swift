import Metrics
import Platform

/// `besluitenlijst.xlsx`: the list of decisions once more, for a spreadsheet in the meeting.
///
/// Its cells are those of `besluitenlijst.csv`; a text has the apostrophe too that keeps it from being run, since a workbook
/// is saved as CSV with a click.
enum DecisionWorkbook {
    /// Writes it from nothing but `input`.
    ///
    /// - Throws: ``OutputFolderError`` where there is no room for temporary files.
    /// - Complexity: linear in the number of cells.
    static func file(for input: ReportInput) throws(OutputFolderError) -> ReportFile {
        let table = Table.decisions
        let columns = table.columns(withholding: input.smallCells)
        let sheet = Sheet(
            name: table.title, title: input.wording.workbooks.decisionList(input.name),
            columns: columns.map { SheetColumn($0, width: width(of: $0.name)) }, wording: input.wording.workbooks)
        let rows = input.analysis.products.lazy.flatMap { DecisionListRow.rows(of: $0, wording: input.wording) }
            .map { row in columns.map { $0.cell(row) } }
        let name = "\(table.name).xlsx"
        do throws(SystemError) {
            return ReportFile(name: name, bytes: try WorkbookWriter.bytes(of: sheet, rows: rows))
        } catch {
            throw .cannotMake(name: name, error)
        }
    }

    /// How wide a column is, in digits: so that all together can be read on a lying A4, and the sentences have most of it.
    private static func width(of column: String) -> Double {
        switch column {
        case "product": 20
        case "veld": 24
        case "reden", "zekerheid": 32
        case "nu": 10
        case "signalen": 14
        case "eigenaar", "besluit", "evaluatiedatum": 15
        default: 13
        }
    }
}
