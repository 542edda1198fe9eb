import Ingest
import Metrics
import RegistrationLog
import Reporting

/// The words of `inspect` that are no messages: what a setting, a column or the rows of a file are.
enum InspectionWords {
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
    static func text(_ lineEnding: TextLayout.LineEnding?) -> String {
        switch lineEnding {
        case .lineFeed: "LF"
        case .carriageReturnLineFeed: "CRLF"
        case .carriageReturn: "CR"
        case nil: "none"
        }
    }

    /// What became of the rows of a file.
    static func text(_ rows: RowCounts) -> String {
        var text = "\(rows.rows) = \(rows.accepted) accepted + \(rows.duplicates) duplicate + "
        if rows.outOfSelection > 0 { text += "\(rows.outOfSelection) out of selection + " }
        text += "\(rows.rejectedTotal) rejected"
        if rows.short > 0 { text += "; \(rows.short) with fewer cells than the header" }
        if rows.repeatedHeaders > 0 { text += "; repeated headers: \(rows.repeatedHeaders)" }
        if let orphans = rows.orphans, orphans > 0 { text += "; \(orphans) without a registration" }
        if let before = rows.beforeRegistration, before > 0 { text += "; \(before) before their registration" }
        return text
    }
}
