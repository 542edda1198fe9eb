import Metrics

/// The files of a sample: the workbook and the CSV lists that people fill in, and the record of the run.
public enum SampleFiles {
    /// Makes the files, in the order in which they should be listed, from nothing but `input`.
    ///
    /// - Throws: ``OutputFolderError`` where the system has no room for temporary files.
    /// - Complexity: linear in the number of cells.
    public static func all(for input: SampleInput, dialect: CSVDialect) throws -> [ReportFile] {
        let names = SampleNames.files(input.products.map(\.sheet.product)).names
        let lists = zip(input.products, names).map { product, name in
            let fileName = SampleFileName.list(name)
            let table = Table.sample(product.sheet, name: fileName, wording: input.wording)
            return ReportFile(name: fileName, bytes: table.bytes(of: product.sheet.rows, in: dialect))
        }
        let files = [try SampleWorkbook.file(for: input)] + lists
        let record = SampleRunRecord(of: input, beside: files)
        return files + [
            ReportFile(name: ReportFileName.runRecord, bytes: try JSONText.bytes(of: record, keys: .snakeCase))
        ]
    }
}
