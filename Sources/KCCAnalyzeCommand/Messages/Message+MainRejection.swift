import Configuration
import Ingest
import Metrics
import RegistrationLog
import Reporting

// What is the matter with a file as a whole.
extension Message {
    /// For what one reason most rejected rows of a file were rejected, what that most likely is, and the lines of `kcc.yaml`
    /// that would settle it where there are any; files are called `fileNames`.
    ///
    /// - Throws: `YamlError` where these lines cannot be written.
    static func mostlyRejected(
        _ rejection: PublishedRejection, file: FileID, fileNames: [String]
    ) throws -> Message {
        let file = fileNames[file.index]
        let diagnosis = Diagnosis(rejection)
        var text = "\(printable(file)): \(diagnosis.rows)\(diagnosis.finding)"
        if !rejection.firstLines.isEmpty {
            let lines = rejection.firstLines.map(String.init).joined(separator: ", ")
            text += rejection.firstLines.count == 1 ? " (line \(lines))" : " (first on lines \(lines))"
        }
        text += ". \(diagnosis.advice)"
        if let setting = diagnosis.setting {
            text += "\n  files:\n    - match: \(try YAMLText.quoted(file))\n      \(setting)"
        }
        var parts: [String: MessagePart] = [
            "file": .text(file), "reason": .text(Message(rejection.reason, fileNames: fileNames).identifier.rawValue),
            "rejected": .count(rejection.count), "rows": .count(rejection.rows),
            "lines": .numbers(rejection.firstLines),
        ]
        parts["column"] = rejection.column.map { .text($0) }
        if case .columnCount(let expected, let found) = rejection.reason {
            parts["expected"] = .number(expected)
            parts["found"] = .number(found)
        }
        return Message(.mostlyRejected, parts, text)
    }

    /// The same of a file of which a person wants to know everything; nil where no one reason holds for half of its rows.
    ///
    /// - Throws: `YamlError` where lines of `kcc.yaml` cannot be written.
    static func mostlyRejected(
        _ placed: PlacedFileDescription, file: FileID, fileNames: [String]
    ) throws -> Message? {
        guard let rejection = placed.mainRejection, rejection.isMost else { return nil }
        return try mostlyRejected(
            PublishedRejection(rejection, rows: placed.rows.rows), file: file, fileNames: fileNames)
    }
}

/// What rows rejected for one reason most likely are.
private struct Diagnosis {
    private let rejection: PublishedRejection

    init(_ rejection: PublishedRejection) { self.rejection = rejection }

    /// How many rows were rejected.
    var rows: String {
        guard let count = rejection.count.exact, let rows = rejection.rows.exact else {
            return rejection.isMost ? "most rows were rejected: " : "rows were rejected: "
        }
        return "\(count) of \(rows) row\(rows == 1 ? " was" : "s were") rejected: "
    }

    /// What is wrong with them.
    var finding: String {
        switch rejection.reason {
        case .malformedQuoting: "a quote stands where none may, or was never closed"
        case .tooLong: "a record does not end, most likely since a quote was never closed"
        case .invalidEncoding(let encoding): "they hold bytes that are not \(encoding)"
        case .columnCount(let expected, 1) where expected > 1: "a line is one cell, and the header has \(expected)"
        case .columnCount(let expected, let found): "they have \(found) cells, and the header \(expected)"
        case .missingValue: "\(column) is empty"
        case .identifierLostDigits: "the ids in \(column) stand in scientific notation, and have lost digits"
        case .nameTooLong(let limit): "\(column) is longer than \(limit) bytes, and so no name"
        case .unknownKey(let files): "no row of \(printable(files)) has the key in \(column)"
        case .unreadableTimestamp(let expected):
            rejection.count == rejection.rows
                ? "no value of \(column) reads as a time written as \(expected.rawValue)"
                : "\(column) does not read as a time written as \(expected.rawValue)"
        case .unreadableAnswers: "\(column) holds no JSON of answers"
        case .otherHeader(let line): "they stand under another header, that of line \(line)"
        case .conflictingProduct:
            "the id does not tell registrations apart: the same id comes with another product"
        case .conflictingTime: "the id does not tell registrations apart: the same id comes with another time"
        case .notDrawn: "they were not drawn from this log"
        case .unknownOutcome: "\(column) holds neither ja nor onvindbaar, and is not empty"
        case .markedUnseen: "they mark what was used, and say that nothing was looked at"
        }
    }

    /// What to do about it.
    var advice: String {
        switch rejection.reason {
        case .malformedQuoting:
            "If its quotes are letters of the text, or backslashes stand before them, say so in kcc.yaml; if not, export it "
                + "with doubled quotes."
        case .tooLong: "Export it again with doubled quotes."
        case .invalidEncoding: "Name its encoding in kcc.yaml."
        case .columnCount(let expected, 1) where expected > 1:
            "Either each line stands in quotes as a whole, or its delimiter is another than that of the header. Export it "
                + "again as CSV."
        case .columnCount(let expected, let found) where found > expected:
            "Name the columns that the header lacks, or export it with quotes around values that hold the delimiter."
        case .columnCount: "Export it again with all its columns."
        case .missingValue:
            "If another column holds it, name that column under columns in kcc.yaml (kcc-analyze inspect shows them)."
        case .identifierLostDigits: "Format the column as text and export it again."
        case .nameTooLong: "If it holds texts, name the right column under columns in kcc.yaml."
        case .unknownKey: "Complete that table, or name the right column and table in kcc.yaml."
        case .unreadableTimestamp:
            "If it is the column of the time, say in kcc.yaml how its dates are written; if not, name the right one under "
                + "columns there."
        case .unreadableAnswers: "If it holds a field, correct columns in kcc.yaml; if not, export it again."
        case .otherHeader(let line): "Split the file before line \(line)."
        case .conflictingProduct, .conflictingTime:
            "It may be the number of a customer or a case. Name in kcc.yaml, as registratie_id under columns, the column that "
                + "differs from contact to contact."
        case .notDrawn:
            "Put the sample beside the files that it was drawn from, with its ids and codes as they were; rows that somebody adds "
                + "prove nothing. If a product was renamed since, list its old name under aliases in kcc.yaml."
        case .unknownOutcome: "Fill in ja or onvindbaar, or leave it empty; remarks belong in opmerking."
        case .markedUnseen: "Fill in ja where somebody looked, or take the marks out."
        }
    }

    /// The key of `kcc.yaml` that settles it, with a value that may be it; nil where there is none.
    var setting: String? {
        switch rejection.reason {
        case .malformedQuoting: "quotes: none  # or escape: backslash"
        case .invalidEncoding(let encoding): "encoding: \(encoding == "utf-8" ? "windows-1252" : "utf-8")"
        case .tooLong, .columnCount, .missingValue, .nameTooLong, .unknownKey, .identifierLostDigits,
            .unreadableTimestamp,
            .unreadableAnswers, .otherHeader, .conflictingProduct, .conflictingTime, .notDrawn, .unknownOutcome,
            .markedUnseen:
            nil
        }
    }

    private var column: String { rejection.column.map { "column \(printable($0))" } ?? "a column" }
}
