import Foundation

/// An export in which a row is one answer.
struct LongExport {
    /// The file.
    var file: SampleFile

    /// Creates the file `name`.
    init(_ name: String, in folder: URL, header: [String], dialect: ExportDialect) throws {
        file = try SampleFile(
            name, in: folder, kind: .registrations, dialect: dialect, header: header,
            layout: RowLayout(columns: header.count, identifier: 0, time: 1, required: [0, 1, 2, header.count - 2]))
    }

    /// The cells of one answer; `time` is as the file writes it, `known` what it says of the registration before the
    /// employee.
    func cells(
        identifier: String, time: String, product: String, known: [String] = [], employee: String, question: String,
        answer: String
    ) -> [String] {
        [identifier, time, product] + known + [employee, question, answer]
    }
}
