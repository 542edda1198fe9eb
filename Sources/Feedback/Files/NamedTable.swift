import DelimitedText
import RegistrationLog
import Tabular

/// A table that came back, whose columns are found by their names, in whatever order, among whatever others.
struct NamedTable {
    /// The path of the file; of a sheet with its name behind it.
    var path: String { text.path }

    private let text: TableText
    private let header: TableHeader

    /// Finds the columns `names` in `text`.
    ///
    /// - Throws: ``FeedbackError`` where it is no table, or lacks columns.
    init(_ text: TableText, _ names: TableHeader.Names) throws(FeedbackError) {
        self.text = text
        let file = try text.opened()
        header = try TableHeader(of: file.beginning, names, path: text.path)
    }

    /// Finds the columns `names` in `file`: of a workbook in the first of the sheets that people see which has them.
    ///
    /// - Throws: ``FeedbackError`` where it is no table, or lacks columns.
    init(_ file: FeedbackFile, _ names: TableHeader.Names) throws(FeedbackError) {
        guard let sheets = try file.sheets() else {
            try self.init(TableText(file), names)
            return
        }
        var first: FeedbackError?
        for sheet in sheets {
            do throws(FeedbackError) {
                try self.init(TableText(sheet, path: file.path), names)
                return
            } catch {
                guard case .missingColumns = error else { throw error }
                first = first ?? error
            }
        }
        throw first ?? .missingColumns(path: file.path, columns: names.required.compactMap(\.first))
    }

    /// Gives `body` every row that is not blank, in order.
    ///
    /// - Throws: What `body` throws; ``FeedbackError`` where a row cannot be read, or they are too many.
    /// - Complexity: Linear in the text.
    func forEachRow(_ body: (TableRow) throws(FeedbackError) -> Void) throws(FeedbackError) {
        var reader = try text.opened().records(delimiter: header.delimiter, from: header.firstRowLine)
        while let batch = try next(&reader) {
            if batch.endByte > FeedbackFile.longest { throw .tooLong(path: path, limit: FeedbackFile.longest) }
            let rejected = batch.rejectedRecords.first
            // What comes before the row that cannot be read may be wrong too, and is said first.
            for record in 0..<(rejected?.precedingRecords ?? batch.recordCount) {
                let row = TableRow(batch, record, of: header, path: path)
                if row.isBlank { continue }
                if !text.isSheet, row.hasSurplus {
                    throw row.error(.tooManyCells(columns: header.columnCount))
                }
                try body(row)
            }
            if let rejected { throw .row(path: path, line: rejected.line, .unreadable) }
        }
    }

    private func next(_ reader: inout RecordReader) throws(FeedbackError) -> RecordBatch? {
        do throws(ByteSourceError) { return try reader.next() } catch { throw FeedbackError(error, at: path) }
    }
}
