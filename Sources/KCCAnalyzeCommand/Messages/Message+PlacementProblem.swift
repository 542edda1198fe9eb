import Ingest
import Inspection
import RegistrationLog
import Reporting

extension Message {
    /// Why the file called `file` was not placed, and what to do about it.
    init(_ problem: PlacementProblem, file: String) {
        let message = Message(problem)
        self = message.within(["file": .text(file)], "\(printable(file)): not placed: \(message.text)")
    }

    /// Why the file called `file` was not placed, in words; of two columns for one role with the lines of `kcc.yaml` that
    /// settle it.
    ///
    /// - Throws: `YamlError` where these lines cannot be written.
    static func settling(_ problem: PlacementProblem, file: String) throws -> String {
        let text = Message(problem, file: file).text
        guard case .ambiguousColumns = problem else { return text }
        return ([text] + (try problem.settlingLines(name: file)).map { "  " + $0 }).joined(separator: "\n")
    }

    /// Why a file was not placed, and what to do about it, without its name.
    init(_ problem: PlacementProblem) {
        switch problem {
        case .empty:
            self.init(.fileEmpty, "it is empty. Export it again, or leave it out.")
        case .notText(let signature):
            self.init(
                .fileNotText, ["signature": signature.map { .text($0) }],
                "it is no delimited text\(signature.map { " but \($0)" } ?? ""). Export it as CSV.")
        case .unreadableHeader:
            self.init(
                .fileUnreadableHeader,
                "its first record, the header, has malformed quoting or is longer than 64 KiB. Correct it, or leave the "
                    + "file out.")
        case .extensionNotRead(let ending):
            self.init(.fileExtensionNotRead, ["extension": .text(ending)], Self.explanation(ofExtension: ending))
        case .missingColumns(let nearest, let known, let missing):
            self.init(
                .fileMissingColumns,
                ["kind": .text(nearest.configurationName), "known": .texts(known), "missing": .texts(missing)],
                "it looks like \(nearest.noun), but lacks \(Self.list(missing))"
                    + (known.isEmpty ? "" : " (it has \(Self.list(known)))")
                    + ". Add the column, or name it so in the header.")
        case .ambiguousColumns(let role, let columns):
            self.init(
                .fileAmbiguousColumns, ["role": .text(role), "columns": .texts(columns)],
                "\(Self.list(columns)) could each be \(role). "
                    + (Set(columns.map { $0.lowercased() }).count == 1
                        ? "Rename one of them, or say in kcc.yaml that it is the first."
                        : "Rename one of them, or say in kcc.yaml which it is."))
        case .missingConfiguredColumn(let role, let column):
            self.init(
                .fileMissingConfiguredColumn, ["role": .text(role), "column": .text(column)],
                "kcc.yaml says that column \(printable(column)) is \(role), but the header has no such column. "
                    + "List its columns with: kcc-analyze inspect --show-headers")
        case .missingConditionColumn(let column):
            self.init(
                .fileMissingConditionColumn, ["column": .text(column)],
                "kcc.yaml chooses its rows by column \(printable(column)), but the header has no such column. "
                    + "List its columns with: kcc-analyze inspect --show-headers")
        case .readOnce:
            self.init(
                .fileReadOnce,
                "kcc.yaml has it read again, which can be done with a file only. Give the file itself as a path.")
        case .noHeader(let line):
            self.init(
                .fileNoHeader, ["line": .number(line)],
                "kcc.yaml says that line \(line) is the header, but no record stands there or below it. Correct "
                    + "header_line.")
        case .notRegular:
            self.init(.fileNotRegular, "it is no regular file.")
        case .unreadableName:
            self.init(.fileUnreadableName, "its name is no valid UTF-8. Rename it.")
        case .hiddenSheet, .sheetWithoutCells, .nestedArchive, .encrypted, .linkInArchive, .leavesArchive:
            self.init(inContainer: problem)
        }
    }

    /// Why something in an archive or a workbook is not read.
    private init(inContainer problem: PlacementProblem) {
        switch problem {
        case .hiddenSheet:
            self.init(.fileHiddenSheet, "it is a hidden sheet. Show it in the workbook if it is to be read.")
        case .nestedArchive:
            self.init(.fileNestedArchive, "it is an archive within an archive. Unpack the outer one.")
        case .encrypted:
            self.init(.fileEncrypted, "it is protected by a password. Save it without one.")
        case .linkInArchive:
            self.init(.fileLinkInArchive, "it is a link in an archive, which leads to another file. Give that one.")
        case .leavesArchive:
            self.init(.fileLeavesArchive, "its path leads out of the archive. Unpack it, and give the file itself.")
        default:
            self.init(.fileSheetWithoutCells, "it is a sheet without cells, such as a chart.")
        }
    }

    private static func explanation(ofExtension ending: String) -> String {
        switch ending {
        case ".xlsb", ".xls", ".ods": "\(ending) is a spreadsheet. Save it as .xlsx or CSV."
        case "": "it has no extension. Name it .csv, or give the file itself as a path."
        default: "\(printable(ending)) is not read. Name it .csv, or give the file itself as a path."
        }
    }
}
