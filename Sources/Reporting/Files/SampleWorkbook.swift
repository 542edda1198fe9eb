import Metrics
import Platform

/// `steekproef.xlsx`: a page for who fills it in, and a sheet for each product.
enum SampleWorkbook {
    /// Writes it from nothing but `input`.
    ///
    /// - Throws: ``OutputFolderError`` where there is no room for temporary files.
    /// - Complexity: linear in the number of cells.
    static func file(for input: SampleInput) throws(OutputFolderError) -> ReportFile {
        let name = SampleFileName.workbook
        let sheetNames = SampleNames.sheets(input.products.map(\.sheet.product)).names
        do throws(SystemError) {
            let bytes = try WorkbookWriter.bytes { workbook in
                workbook.write(page(for: input))
                for (product, sheetName) in zip(input.products, sheetNames) {
                    let table = Table.sample(product.sheet, name: sheetName, wording: input.wording)
                    workbook.write(
                        sheet(of: product.sheet, table, input.wording),
                        rows: product.sheet.rows.lazy.map { row in table.columns.map { $0.cell(row) } })
                }
            }
            return ReportFile(name: name, bytes: bytes)
        } catch {
            throw .cannotMake(name: name, error)
        }
    }

    private static func page(for input: SampleInput) -> SheetPage {
        let explanation = input.wording.sampleExplanation
        let parts = explanation.parts(
            sample: input.sample, name: input.name, products: input.products.count, rows: input.rows,
            minutesPerRow: input.minutesPerRow)
        let lines = parts.flatMap { part in
            [SheetPage.Line(""), SheetPage.Line(part.heading, isHeading: true)] + part.lines.map { SheetPage.Line($0) }
        }
        return SheetPage(
            name: SampleExplanation.sheetName, title: input.wording.sample.title(input.sample),
            lines: [
                SheetPage.Line(SampleExplanation.mark), SheetPage.Line(explanation.heading, isHeading: true),
            ] + lines,
            wording: input.wording.workbooks)
    }

    private static func sheet(
        of sample: SampleSheet, _ table: Table<SampleSheet.Row>, _ wording: Wording
    ) -> Sheet {
        let explanation = wording.sampleExplanation
        let firstQuestion = 2
        let columns = table.columns.enumerated().map { index, column in
            let isQuestion = (firstQuestion..<(firstQuestion + sample.questions.count)).contains(index)
            let (width, prompt) =
                isQuestion
                ? (width(ofQuestion: column.name), explanation.questionPrompt) : layout(of: column.name, explanation)
            return SheetColumn(
                column, width: width, isIdentifier: index < firstQuestion,
                prompt: prompt.map { SheetPrompt(title: $0.title, text: $0.text) })
        }
        return Sheet(
            name: table.name, title: wording.sample.title(sample.sample, product: sample.product), columns: columns,
            wording: wording.workbooks, frozenColumns: 1, isFiltered: false)
    }

    /// How wide the column of a question is, in digits: its name wraps at words, and of long ones within them.
    private static func width(ofQuestion name: String) -> Double {
        let longest = name.split(separator: " ").map(\.count).max() ?? 0
        return Double(min(max(longest + 2, 7), 16))
    }

    /// How wide a column is that is no question, in digits, and what is said at its cells.
    private static func layout(
        of column: String, _ explanation: SampleExplanation
    ) -> (width: Double, prompt: (title: String, text: String)?) {
        switch column {
        case "registratie_id": (16, nil)
        case "steekproef": (16, nil)
        case "baathebber": (12, explanation.beneficiaryPrompt)
        case "bekeken": (12, explanation.lookedAtPrompt)
        case "opmerking": (16, nil)
        case "tijdstip": (14, nil)
        case "product": (16, nil)
        default: (34, nil)
        }
    }
}
