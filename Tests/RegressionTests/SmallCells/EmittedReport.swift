import Foundation
import Reporting

/// The files of a report as somebody reads them who has nothing else.
struct EmittedReport {
    /// A row of a table by the names of its columns.
    typealias Row = [String: String]

    private let files: [String: String]

    /// Reads the files that were written for machines.
    init(_ files: [ReportFile]) {
        self.files = Dictionary(
            uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// The text of all files together.
    var text: String { files.keys.sorted().compactMap { files[$0] }.joined(separator: "\n") }

    /// The text of the page.
    var page: String { files[ReportFileName.page] ?? "" }

    /// Whether there is a file `name`.
    func has(_ name: String) -> Bool { files[name] != nil }

    /// The rows of `name.csv`; none where there is no such file.
    func rows(_ name: String) -> [Row] {
        guard let text = files["\(name).csv"] else { return [] }
        let records = Self.records(text)
        guard let header = records.first else { return [] }
        return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    /// The object that `keys` lead to in `run.json`.
    func run(_ keys: String...) throws -> [String: Any] {
        var object = try JSONSerialization.jsonObject(with: Data((files["run.json"] ?? "").utf8)) as? [String: Any]
        for key in keys { object = object?[key] as? [String: Any] }
        return object ?? [:]
    }

    /// The report with one cell changed, as if the program had published it.
    func planting(_ value: String, in column: String, of name: String, where isRow: (Row) -> Bool) -> EmittedReport {
        guard let text = files["\(name).csv"], let header = Self.records(text).first,
            let index = header.firstIndex(of: column)
        else { return self }
        let lines = Self.records(text).dropFirst().map { cells -> [String] in
            guard isRow(Dictionary(uniqueKeysWithValues: zip(header, cells))) else { return cells }
            var changed = cells
            changed[index] = value
            return changed
        }
        return replacing("\(name).csv", with: Self.text([header] + lines))
    }

    /// The report with the file of another one.
    func planting(_ name: String, of other: EmittedReport) -> EmittedReport {
        replacing(name, with: other.files[name] ?? "")
    }

    private func replacing(_ name: String, with text: String) -> EmittedReport {
        var changed = files
        changed[name] = text
        return EmittedReport(changed.map { ReportFile(name: $0.key, bytes: Array($0.value.utf8)) })
    }

    private static func text(_ records: [[String]]) -> String {
        records.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n" }.joined()
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
