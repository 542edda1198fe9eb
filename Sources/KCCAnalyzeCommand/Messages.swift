import Ingest
import Metrics
import Platform
import RegistrationLog
import Reporting

/// Every English sentence that the program prints: what is wrong, where, and what to do.
enum Messages {
    /// An error that ended the run.
    static func text(_ error: IngestError) -> String {
        switch error {
        case .noSuchPath(let path):
            "no such file or folder: \(printable(path)). Check the path, or list the folder with: ls"
        case .cannotRead(let name, let cause) where cause.isOutOfDescriptors:
            "\(printable(name)): cannot be opened (\(cause.explanation)). \(moreDescriptors)"
        case .cannotRead(let name, let cause):
            "\(printable(name)): cannot be read (\(cause.explanation)). Make it readable, or leave it out."
        case .changedWhileReading(let name):
            "\(printable(name)): was changed while it was being read. Run again once it is complete."
        case .expandsTooMuch(let name, let limit):
            "\(printable(name)): is over \(limit) times as long once decompressed, which no export is. If it is one, "
                + "raise gzip_expansion under limits in kcc.yaml."
        case .tooManyNames(let kind, let count, let limit):
            tooMany(kind, count: count, limit: limit)
        case .configuration(let error):
            printable(error.message)
        case .damagedGzip(let name):
            "\(printable(name)): the compressed data is damaged or incomplete. Copy or export the file again."
        }
    }

    /// An error in the place of the output.
    static func text(_ error: OutputFolderError) -> String {
        switch error {
        case .notAFolder(let path):
            "\(printable(path)): is not a folder, so that no report can be put there. Choose another with --output."
        case .brokenLink(let path):
            "\(printable(path)): is a link that leads nowhere. Remove it, or choose another folder with --output."
        case .foreignFiles(let path, let names):
            "\(printable(path)): holds files that are not of a report: \(list(names)). They are kept; "
                + "choose another folder with --output."
        case .notAReport(let path, let names):
            "\(printable(path)): holds \(list(names)), but no run.json of kcc-analyze. The folder is kept; "
                + "choose another with --output."
        case .cannotRead(let path, let cause):
            "\(printable(path)): cannot be read (\(cause.explanation)). "
                + "Choose another folder with --output."
        case .cannotWrite(let path, let cause):
            "\(printable(path)): cannot be written (\(cause.explanation)). "
                + "Choose another folder with --output."
        case .interrupted(let path):
            "\(printable(path)): not written, since the run was interrupted."
        case .cannotPlace(let path, let cause):
            "\(printable(path)): the report cannot be put in place (\(cause.explanation)). "
                + "The old one is as it was; choose another folder with --output."
        }
    }

    /// That the files name more than a report can have a part for each of.
    private static func tooMany(_ kind: NameKind, count: Int, limit: Int) -> String {
        let column = kind == .products ? "product" : "field"
        return "the files name \(count) \(kind.rawValue), more than \(limit). If a column was taken for that of the "
            + "\(column), correct it in kcc.yaml (kcc-analyze inspect shows the columns); if not, raise \(kind.rawValue) under limits there."
    }

    private static let moreDescriptors = "Let more files be open at once with: ulimit -n 1024"

    /// That the process may not open as many files as it needs.
    static func tooFewDescriptors(limit: Int, needed: Int) -> String {
        "only \(limit) files may be open at once, and \(needed) are needed. \(moreDescriptors)"
    }

    /// That standard output could not be written; of a run that wrote a report, its folder.
    static func notPrinted(_ cause: SystemError, report: String?) -> String {
        "standard output: cannot be written (\(cause.explanation))."
            + (report.map { " The report in \(printable($0)) is complete." } ?? " What was printed is incomplete.")
    }

    /// Why a file was not placed, and what to do about it.
    ///
    /// - Throws: `YamlError` where the lines of `kcc.yaml` that settle it cannot be written.
    static func text(_ problem: PlacementProblem, file: String) throws -> String {
        let text = "\(printable(file)): not placed: \(explanation(of: problem))"
        guard case .ambiguousColumns = problem else { return text }
        return ([text] + (try problem.settlingLines(name: file)).map { "  " + $0 }).joined(separator: "\n")
    }

    /// That the process was told to end.
    static let interrupted = "Interrupted. No report is left half written."

    /// Something about the input that the user should know.
    static func text(_ warning: IntakeWarning, fileNames: [String]) -> String {
        func name(_ file: FileID) -> String { printable(fileNames[file.index]) }
        switch warning {
        case .ambiguousDates(let file, let column):
            return "\(name(file)), column \(printable(column)): dates read as well with the month first; "
                + "the day was taken first."
        case .namelessColumns(let file, let count):
            return "\(name(file)): \(count) column\(count == 1 ? "" : "s") without a name held values, "
                + "which were read past. Name them in the header to have them counted."
        case .noRows(let file):
            return "\(name(file)): holds a header but no row."
        case .unlistedQuestions(let file, let column):
            return
                "\(name(file)), column \(printable(column)): holds lines of text, and kcc.yaml lists no questions, so that "
                + "none of its answers is read. List them under questions; kcc-analyze init proposes some."
        case .duplicatesWithOtherAnswers(let count):
            return "\(count) duplicate row\(count == 1 ? " has" : "s have") other fields answered than the first "
                + "delivery, which counts."
        case .suggestedPlaceholder(let word, let fields):
            return "\"\(printable(word))\" fills over half of the answers of \(fields) fields. "
                + "If it means no answer, add it to the placeholders in kcc.yaml."
        case .configuredOtherwise(let file, let setting, let detected, let configured):
            return "\(name(file)): \(setting) looks like \"\(printable(detected))\", but kcc.yaml says "
                + "\"\(printable(configured))\", which holds."
        case .shieldedLabels(let labels):
            return "\(name(labels.file)), \(text(labels))"
        }
    }

    /// Something about the figures that the user should know.
    static func text(_ warning: AnalysisWarning) -> String {
        switch warning {
        case .isolatedObservationEnd(let last, let previous):
            "the last day in the data, \(last.iso8601), lies \(last.dayNumber - previous.dayNumber) days after the day "
                + "before it, \(previous.iso8601). If it is a mistake, set observation_end in kcc.yaml."
        case .assumedHorizon:
            "no use was seen anywhere, so that a follow-up horizon of 30 days is assumed. "
                + "Set follow_up_horizon_days in kcc.yaml if you know better."
        }
    }

    /// That there is nothing to report on.
    static func nothingUsable(fileCount: Int) -> String {
        switch fileCount {
        case 0: "no files were found. A folder is read for *.csv, *.tsv and *.txt, and the same with .gz."
        case 1: "the file found holds no row that could be placed; see the reason above."
        default: "none of the \(fileCount) files found holds a row that could be placed; see the reasons above."
        }
    }

    /// That too much was rejected.
    static func tooMuchRejected(_ counts: RowCounts, maximum: Double, report: String) -> String {
        "\(counts.rejectedTotal) of \(counts.rows) rows were rejected, more than --max-rejected \(number(maximum)) per cent. "
            + "See afgekeurd.csv in \(printable(report)) for file, line and reason."
    }

    /// That the program itself is wrong.
    static func defect(_ error: any Error) -> String {
        "kcc-analyze \(version) has a defect: \(printable(String(describing: error))). The old report is as it was. "
            + "Please report it with the command that you gave."
    }

    /// `text` without anything that could steer a terminal: control characters become `\u{…}`.
    static func printable(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if isPrintable(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
    }

    /// `text` in its lines, each of them printable.
    static func printableLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
            .joined(separator: "\n")
    }

    /// Whether a character shows as itself, and can neither steer a terminal nor reorder what stands around it.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
    }

    /// Why a file was not placed, without its name.
    static func explanation(of problem: PlacementProblem) -> String {
        switch problem {
        case .empty:
            "it is empty. Export it again, or leave it out."
        case .notText(let signature):
            "it is no delimited text\(signature.map { " but \($0)" } ?? ""). Export it as CSV."
        case .unreadableHeader:
            "its first record, the header, has malformed quoting or is longer than 64 KiB. Correct it, or leave the "
                + "file out."
        case .extensionNotRead(let ending):
            switch ending {
            case ".xlsx", ".xls", ".ods": "\(ending) is a spreadsheet. Save it as CSV."
            case "": "it has no extension. Name it .csv, or give the file itself as a path."
            default: "\(printable(ending)) is not read. Name it .csv, or give the file itself as a path."
            }
        case .missingColumns(let nearest, let known, let missing):
            "it looks like \(noun(nearest)), but lacks \(list(missing))"
                + (known.isEmpty ? "" : " (it has \(list(known)))") + ". Add the column, or name it so in the header."
        case .ambiguousColumns(let role, let columns):
            "\(list(columns)) could each be \(role). Rename one of them, or say in kcc.yaml which it is."
        case .missingConfiguredColumn(let role, let column):
            "kcc.yaml says that column \(printable(column)) is \(role), but the header has no such column. "
                + "List its columns with: kcc-analyze inspect --show-headers"
        case .noHeader(let line):
            "kcc.yaml says that line \(line) is the header, but no record stands there or below it. Correct header_line."
        case .notRegular:
            "it is no regular file."
        case .unreadableName:
            "its name is no valid UTF-8. Rename it."
        }
    }

    /// The number without decimals where it has none to tell.
    private static func number(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    /// The rows of a kind of file.
    static func noun(_ kind: FileKind) -> String {
        switch kind {
        case .longRegistrations: "registrations with a row an answer"
        case .wideRegistrations: "registrations"
        case .followUps: "follow-up actions"
        case .signals: "signals"
        case .links: "links"
        }
    }

    private static func list(_ names: [String]) -> String { names.map(printable).joined(separator: ", ") }
}
