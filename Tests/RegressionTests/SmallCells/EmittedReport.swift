import Foundation
import Metrics
import Reporting

/// The files of a report as somebody reads them who has nothing else.
struct EmittedReport {
    /// A row of a table by the names of its columns.
    typealias Row = [String: String]

    /// The bytes of each file by its name.
    let bytes: [String: [UInt8]]

    /// Reads the files that were written for machines.
    init(_ files: [ReportFile]) {
        bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    }

    /// The report on `publication`, written for machines.
    init(on publication: Publication) throws {
        let input = ReportInput(name: "2024", version: "0", publication: publication, wording: .dutch)
        self.init(try ReportTables.files(for: input, dialect: .rfc4180) + [ReportPage.file(for: input)])
    }

    private func text(_ name: String) -> String? { bytes[name].map { String(decoding: $0, as: UTF8.self) } }

    /// The text of the page.
    var page: String { text(ReportFileName.page) ?? "" }

    /// The names of the columns of `name.csv`.
    func columns(_ name: String) -> [String] { text("\(name).csv").flatMap { Self.records($0).first } ?? [] }

    /// The rows of `name.csv`; none where there is no such file.
    func rows(_ name: String) -> [Row] {
        guard let text = text("\(name).csv") else { return [] }
        let records = Self.records(text)
        guard let header = records.first else { return [] }
        return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    /// The object `run.json`.
    func run() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(bytes["run.json"] ?? [])) as? [String: Any] ?? [:]
    }

    /// The records of a file in the dialect of RFC 4180.
    private static func records(_ text: String) -> [[String]] {
        var (records, record, cell): ([[String]], [String], String) = ([], [], "")
        var (isQuoted, wasQuote) = (false, false)
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
            switch scalar {
            case "\"" where isQuoted: (isQuoted, wasQuote) = (false, true)
            case "\"":
                if wasQuote { cell.unicodeScalars.append(scalar) }
                (isQuoted, wasQuote) = (true, false)
            case "," where !isQuoted: (record, cell) = (record + [cell], "")
            case "\n" where !isQuoted: (records, record, cell) = (records + [record + [cell]], [], "")
            case "\r" where !isQuoted: break
            default: cell.unicodeScalars.append(scalar)
            }
            if scalar != "\"" { wasQuote = false }
        }
        return records
    }
}
