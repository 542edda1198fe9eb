import Ingest
import Inspection
import Metrics
import RegistrationLog
import Reporting

/// What `inspect` prints for a person, in lines of at most 80 characters where words allow.
struct InspectionText {
    /// The text, with a line end behind its last line.
    let text: String

    /// How far the second column of each line is from the left.
    private static let indentation = 15

    /// Writes what `inspection` found, and what is wrong with `sources` of follow-up.
    ///
    /// - Throws: `YamlError` where lines of `kcc.yaml` cannot be written.
    init(_ inspection: Inspection, _ sources: [SourceWarning] = []) throws {
        let names = inspection.files.map(\.name)
        var lines = try Self.run(inspection, sources, names)
        for file in inspection.files { lines += [""] + (try Self.file(file, names, inspection.substitutes)) }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func run(
        _ inspection: Inspection, _ sources: [SourceWarning], _ names: [String]
    ) throws -> [String] {
        var lines = line("kcc.yaml", inspection.configurationPath.map(printable) ?? "none")
        lines += setting("time zone", inspection.timeZone.value, inspection.timeZone.origin)
        let placeholders = inspection.placeholders.value.map(printable).joined(separator: "  ")
        lines += setting("no answers", placeholders, inspection.placeholders.origin)
        let attention = try Message.attention(to: inspection, sources, fileNames: names)
        lines += attention.flatMap { line("Let op", $0.text) }
        lines += warnings(inspection.warnings, label: "Let op", names, inspection.substitutes)
        return lines
    }

    private static func warnings(
        _ warnings: [IntakeWarning], label: String, _ names: [String], _ substitutes: SubstituteLabels
    ) -> [String] {
        warnings.flatMap { line(label, Message($0, fileNames: names, substitutes: substitutes).text) }
    }

    private static func file(
        _ file: FileDescription, _ names: [String], _ substitutes: SubstituteLabels
    ) throws -> [String] {
        var lines = [printable(file.name)]
        if let pattern = file.pattern { lines += line("  item", "match: \(printable(pattern)) (kcc.yaml)") }
        switch file.reading {
        case .placed(let placed): lines += self.placed(placed, in: file, names)
        case .lookup: lines += line("  lookup", "kcc.yaml has keys looked up in it")
        case .ignored: lines += line("  ignored", "kcc.yaml says so")
        case .notPlaced(let problem, let text):
            lines += line("  not placed", Message(problem).text)
            lines += unplaced(text)
            for (index, candidate) in (text.candidates + text.numberedCandidates).enumerated() {
                let columns = candidate.columns.map(printable).joined(separator: "; ")
                lines += line(index == 0 ? "  perhaps" : "", "\(candidate.role): \(columns)")
            }
            let shown = text.header.map { $0.map(printable) ?? "…" }
            if !shown.isEmpty { lines += line("  columns", shown.joined(separator: "; ")) }
            let settling = try problem.settlingLines(
                name: file.name, rule: file.rule, candidates: text.candidates,
                headerOf: text.headerOf)
            if !settling.isEmpty { lines += line("  kcc.yaml", "what would settle it:") }
            lines += settling.map { "    " + $0 }
        }
        // The columns of a file that was not placed stand above.
        lines += warnings(file.warnings.filter { !$0.isOfColumns }, label: "  warning", names, substitutes)
        return lines
    }

    private static func unplaced(_ text: UnplacedText) -> [String] {
        guard let form = text.form else { return [] }
        var lines: [String] = []
        if form.isSheet {
            lines += line("  form", "sheet of a workbook")
        } else {
            lines += setting("  encoding", form.encoding, .detected)
            lines += setting("  delimiter", InspectionWords.text(delimiter: form.delimiter), .detected)
            lines += line("  line ends", InspectionWords.text(form.layout.lineEnding))
        }
        lines += setting("  header", "line \(form.headerLine), \(text.header.count) columns", .detected)
        for (index, date) in text.dates.enumerated() {
            let name = text.header[date.column].map { " (\(printable($0)))" } ?? ""
            let guess = date.isAmbiguous ? ", read as well with the month first" : ""
            lines += line(
                index == 0 ? "  dates" : "", "column \(date.column + 1)\(name): \(date.format.rawValue)\(guess)")
        }
        return lines
    }

    private static func placed(
        _ placed: PlacedFileDescription, in file: FileDescription, _ names: [String]
    ) -> [String] {
        var lines = setting("  kind", placed.kind.value.noun, placed.kind.origin)
        if placed.file.form == .sheet {
            lines += line("  form", "sheet of a workbook")
        } else {
            lines += setting("  encoding", placed.file.encoding.value, placed.file.encoding.origin)
            lines += setting(
                "  delimiter", InspectionWords.text(delimiter: placed.file.delimiter.value),
                placed.file.delimiter.origin)
            if let quotes = file.configuredQuotes { lines += setting("  quotes", quotes, .configured) }
            if let escape = file.configuredEscape { lines += setting("  escape", escape, .configured) }
            lines += line("  line ends", InspectionWords.text(placed.layout.lineEnding))
        }
        let below = placed.layout.hasSeparatorLine ? ", below a line that names the delimiter" : ""
        if let other = placed.headerOf {
            lines += setting("  header", "that of \(printable(other))", .configured)
        } else {
            lines += setting("  header", "line \(placed.headerLine.value)\(below)", placed.headerLine.origin)
        }
        if let format = placed.file.dateFormat {
            let guess = placed.hasAmbiguousDates ? ", read as well with the month first" : ""
            lines += setting("  dates", format.value.rawValue + guess, format.origin)
        }
        let columns = placed.columns.filter { $0.use != .field }.map { column in
            "\(column.name.isEmpty ? "\"\"" : printable(column.name)) → \(InspectionWords.text(column.use))"
        }
        let constants = placed.constants.map {
            "every row → \($0.role): \"\(printable($0.value))\" (kcc.yaml)"
        }
        for (index, column) in (columns + constants).enumerated() {
            lines += line(index == 0 ? "  columns" : "", column)
        }
        let fields = placed.fields.map(printable)
        if !fields.isEmpty { lines += line("  fields", "\(fields.count): \(fields.joined(separator: "; "))") }
        let systems = placed.systemColumns.map(printable)
        if !systems.isEmpty {
            lines += line("  no question?", "\(systems.joined(separator: "; ")): called like what systems keep")
        }
        let unasked = placed.unaskedFields.map(printable)
        if !unasked.isEmpty { lines += line("  not asked", "\(unasked.count): \(unasked.joined(separator: "; "))") }
        lines += line("  rows", InspectionWords.text(placed.rows))
        for (index, row) in placed.firstRejected.enumerated() {
            lines += line(index == 0 ? "  rejected" : "", Message(row, fileNames: names).text)
        }
        let more = placed.rows.rejectedTotal - placed.firstRejected.count
        if more > 0 { lines += line("", "and \(more) more") }
        return lines
    }

    private static func setting(_ label: String, _ value: String, _ origin: SettingOrigin) -> [String] {
        line(label, "\(value) (\(InspectionWords.text(origin)))")
    }

    /// A label and words behind it, which go on under themselves.
    private static func line(_ label: String, _ words: String) -> [String] {
        var lines: [String] = []
        var current = label + String(repeating: " ", count: max(indentation - label.count, 1))
        var isEmpty = true
        for word in words.split(separator: " ") {
            if !isEmpty, current.count + 1 + word.count > 80 {
                lines.append(current)
                current = String(repeating: " ", count: indentation)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [current]
    }
}

extension IntakeWarning {
    /// Whether it shows the columns of a file that was not placed.
    fileprivate var isOfColumns: Bool {
        if case .unplacedColumns = self { return true }
        return false
    }
}
