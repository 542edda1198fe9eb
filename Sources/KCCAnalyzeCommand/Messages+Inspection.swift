import DelimitedText
import Ingest
import RegistrationLog

// The words of `inspect`.
extension Messages {
    /// Why a row was rejected, where it stands in its file; of a conflict, where the first row stands.
    static func text(_ row: RejectedRow, fileNames: [String]) -> String {
        let column = row.position.column.map { ", column \(printable($0))" } ?? ""
        return "line \(row.position.line)\(column): \(explanation(of: row.reason, fileNames: fileNames))"
    }

    /// Where a setting came from.
    static func text(_ origin: SettingOrigin) -> String {
        switch origin {
        case .byDefault: "default"
        case .detected: "detected"
        case .configured: "kcc.yaml"
        }
    }

    /// Why a column is in a role.
    static func text(_ origin: RoleOrigin) -> String {
        switch origin {
        case .name: "by name"
        case .synonym: "by synonym"
        case .content: "by content"
        case .configured: "kcc.yaml"
        }
    }

    /// What a column is for.
    static func text(_ use: ColumnUse) -> String {
        switch use {
        case .read(let role, let origin): "\(role) (\(text(origin)))"
        case .readPast(let role, let origin): "\(role), read past (\(text(origin)))"
        case .field: "field"
        case .ignored: "ignored (kcc.yaml)"
        case .nameless: "no name, read past"
        case .unused: "in no role, read past"
        }
    }

    /// The character between cells, which shows as nothing when it is a tab.
    static func text(delimiter: Character) -> String { delimiter == "\t" ? "tab" : printable(String(delimiter)) }

    /// How lines end.
    static func text(_ lineEnding: LineEnding?) -> String {
        switch lineEnding {
        case .lineFeed: "LF"
        case .carriageReturnLineFeed: "CRLF"
        case .carriageReturn: "CR"
        case nil: "none"
        }
    }

    /// What became of the rows of a file.
    static func text(_ rows: RowCounts) -> String {
        var text =
            "\(rows.rows) = \(rows.accepted) accepted + \(rows.duplicates) duplicate + \(rows.rejectedTotal) rejected"
        if let orphans = rows.orphans, orphans > 0 { text += "; \(orphans) without a registration" }
        if let before = rows.beforeRegistration, before > 0 { text += "; \(before) before their registration" }
        return text
    }

    /// That an item of `files` holds for no file.
    static func holdsForNoFile(pattern: String) -> String {
        "the item of files with match \"\(printable(pattern))\" holds for no file. Correct it, or move it above the "
            + "item that takes its files."
    }

    /// The rule that a row breaks.
    static func explanation(of reason: RejectionReason, fileNames: [String]) -> String {
        func place(_ position: SourcePosition) -> String {
            "\(printable(fileNames[position.file.index])):\(position.line)"
        }
        switch reason {
        case .malformedQuoting: return "a quote stands where none may, or was never closed"
        case .tooLong(let limit): return "the record is longer than \(limit) bytes"
        case .invalidEncoding(let encoding): return "holds bytes that are not \(encoding)"
        case .columnCount(let expected, let found): return "has \(found) cells, and the header \(expected)"
        case .missingValue: return "is empty, and may not be"
        case .identifierLostDigits: return "a spreadsheet's scientific notation, which has lost digits of the id"
        case .unreadableTimestamp(let expected): return "is no time written as \(expected.rawValue)"
        case .unreadableAnswers: return "is no JSON of answers"
        case .conflictingProduct(let first): return "has another product under the id of \(place(first))"
        case .conflictingTime(let first): return "has another time under the id of \(place(first))"
        }
    }
}
